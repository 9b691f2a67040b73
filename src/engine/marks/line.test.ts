import { expect, test } from 'vitest';
import { even, pointOf } from './line.ts';

test('as many shares as there were, from end to end, all equally far apart', () => {
  expect(even([0, 0.1, 0.15, 0.9, 1])).toEqual([0, 0.25, 0.5, 0.75, 1]);
});

test('a share of the length lies between two points of the line, or at its very ends', () => {
  expect([0, 0.05, 0.5, 1].map((share) => pointOf([0, 0.1, 0.9, 1], share))).toEqual([0, 0.5, 1.5, 3]);
});
