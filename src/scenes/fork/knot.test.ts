import { expect, test } from 'vitest';
import type { Point } from '../../engine/marks/mark.ts';
import { knot, overpasses } from './knot.ts';

test('a knot begins and ends level, and stands about its middle', () => {
  const points = knot(100, 50, 10);
  expect([points[0]![1], points.at(-1)![1]]).toEqual([50, 50]);
  expect(points[0]![0] + points.at(-1)![0]).toBeCloseTo(200);
  const heights = points.map(([, y]) => y);
  expect(Math.max(...heights) - Math.min(...heights)).toBeCloseTo(40, 0);
});

test('a knot crosses itself three times, so it passes over at three places', () => {
  expect(overpasses(knot(0, 0, 10))).toHaveLength(3);
});

test('every other crossing that is come to is an overpass', () => {
  // A loop: the fifth stretch crosses the first.
  const loop: Point[] = [[0, 0], [10, 0], [10, 10], [5, 10], [5, 5], [5, -5]];
  expect(overpasses(loop)).toEqual([0]);
});

test('a line that does not cross itself has no overpass', () => {
  expect(overpasses([[0, 0], [10, 0], [20, 1], [30, 0]])).toEqual([]);
});
