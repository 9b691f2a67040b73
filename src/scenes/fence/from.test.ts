import { expect, test } from 'vitest';
import { readContent } from '../../content/site.ts';
import { fixture } from './fixture.ts';
import { smallFrontier } from '../small-frontier.ts';
import { numbersTold } from '../from/fence-told.ts';
import { fenceData } from './from.ts';

const { library } = readContent();

test('the numbers are read from the sentences of the table: the higher mesh on the Afghan side', () => {
  expect(fenceData(library, smallFrontier)).toEqual(fixture);
});

test('a sentence with another number in it is refused', () => {
  const fact = { ...library.fence.find(({ topic }) => topic === 'construction')!, value: 'three fences, 2 m apart' };
  expect(() => numbersTold(fact, 3)).toThrow(/3 number/);
});
