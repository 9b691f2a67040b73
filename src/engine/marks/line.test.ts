import { expect, test } from 'vitest';
import { even } from './line.ts';

test('as many shares as there were, from end to end, all equally far apart', () => {
  expect(even([0, 0.1, 0.15, 0.9, 1])).toEqual([0, 0.25, 0.5, 0.75, 1]);
});
