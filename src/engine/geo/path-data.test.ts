import { expect, test } from 'vitest';
import { polylinePath, shapePath } from './path-data.ts';

test('a polyline is written as steps, and rounding never adds up', () => {
  expect(polylinePath([[1, 2], [1.04, 2.04], [1.08, 2.08], [1.12, 2.12]], 1)).toBe('M1,2l0,0l0.1,0.1l0,0');
});

test('a shape closes', () => {
  expect(shapePath([[0, 0], [1, 0], [1, 1]])).toBe('M0,0l1,0l0,1Z');
});
