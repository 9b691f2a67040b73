import { expect, test } from 'vitest';
import type { Point } from '../marks/mark.ts';
import { nearestOn, offset, resampled, smoothed, stretches, thinned } from './polyline.ts';

const corner: Point[] = [[0, 0], [10, 0], [10, 10]];

test('a polyline is resampled at equal steps round its corners, and keeps its last point', () => {
  expect(resampled(corner, 4)).toEqual([[0, 0], [4, 0], [8, 0], [10, 2], [10, 6], [10, 10]]);
});

test('smoothing rounds a corner and leaves the ends where they are', () => {
  const smooth = smoothed(resampled(corner, 1), 3);
  expect([smooth[0], smooth.at(-1)]).toEqual([[0, 0], [10, 10]]);
  expect(smooth[10]![0]).toBeLessThan(10);
  expect(smooth[10]![1]).toBeGreaterThan(0);
});

test('an offset keeps to the left where it is negative, and drops what folds back inside a bend', () => {
  const hairpin: Point[] = [[0, 0], [20, 0], [20, 3], [0, 3]];
  expect(offset(resampled(corner, 1), -2).every(([x, y]) => y < 0 || x > 10)).toBe(true);
  const inside = offset(resampled(hairpin, 1), 2);
  expect(inside.filter(([, y]) => y > 1.6 && y < 1.9)).toEqual([]);
  expect(inside.length).toBeLessThan(10);
});

test('the nearest point lies between vertices where that is nearer', () => {
  expect(nearestOn(corner, [4, 3])).toEqual([4, 0]);
  expect(nearestOn(corner, [14, 20])).toEqual([10, 10]);
});

test('thinning leaves out what hardly bends and keeps the corner', () => {
  expect(thinned([[0, 0], [5, 0.01], [10, 0], [10, 10]], 1)).toEqual(corner);
});

test('thinning weighs a vertex by the triangle with its neighbours', () => {
  const roof: Point[] = [[0, 0], [1, 1.5], [2, 0]];
  expect(thinned(roof, 1.4)).toEqual(roof);
  expect(thinned(roof, 1.6)).toEqual([[0, 0], [2, 0]]);
});

test('stretches break where a point fails, and a lone point is none', () => {
  const row: Point[] = [[0, 0], [1, 0], [2, 0], [3, 0], [4, 0]];
  expect(stretches(row, ([x]) => x !== 2 && x !== 4)).toEqual([[[0, 0], [1, 0]]].concat([]));
});
