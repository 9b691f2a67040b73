import { expect, test } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { issues } from '../scenes/interests/issues.ts';
import { smallFrontier } from '../scenes/small-frontier.ts';
import { interestsData } from './interests.ts';

const { alignments } = interestsData(readLibrary('content').library, smallFrontier);

test('the picture tells every issue the table takes from the essay, and no other', () => {
  expect(issues.map(({ id }) => id).sort()).toEqual([...alignments.keys()].sort());
});

test('an issue that is not in the essay is left out', () => {
  expect(alignments.has('trade')).toBe(false);
});
