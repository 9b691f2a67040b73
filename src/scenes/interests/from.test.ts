import { expect, test } from 'vitest';
import { readContent } from '../../content/site.ts';
import { issues } from './issues.ts';
import { smallFrontier } from '../small-frontier.ts';
import { interestsData } from './from.ts';

const { alignments } = interestsData(readContent().library, smallFrontier);

test('the picture tells every issue the table takes from the essay, and no other', () => {
  expect(issues.map(({ id }) => id).sort()).toEqual([...alignments.keys()].sort());
});

test('an issue that is not in the essay is left out', () => {
  expect(alignments.has('trade')).toBe(false);
});
