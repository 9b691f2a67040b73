import { expect, test } from 'vitest';

import { reckonedOnce } from './reckoned-once.ts';

test('it is reckoned once for each object, also where nothing comes of it', () => {
  const asked: object[] = [];
  const lengthOf = reckonedOnce((points: readonly number[]) => (asked.push(points), points.length || undefined));
  const [two, none] = [[1, 2], []];
  expect([lengthOf(two), lengthOf(none), lengthOf(two), lengthOf(none), lengthOf([1, 2])]).toEqual([2, undefined, 2, undefined, 2]);
  expect(asked).toEqual([two, none, [1, 2]]);
});
