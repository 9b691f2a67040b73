import { expect, test } from 'vitest';
import type { Point } from '../marks/mark.ts';
import { crossings } from './crossings.ts';

const line: Point[] = [[10, -5], [10, 5], [20, 5], [20, -5]];
const isOutsideBay = ([x, y]: Point): boolean => !(x > 10 && x < 20 && y < 5);

test('a stretch across the line keeps what lies on the side asked for, short of the line', () => {
  expect(crossings(line, 0, 0, 30, isOutsideBay, 1)).toEqual([[0, 9], [21, 30]]);
});

test('a stretch that meets no line is whole, or nothing', () => {
  expect(crossings(line, 9, 0, 30, isOutsideBay, 1)).toEqual([[0, 30]]);
  expect(crossings(line, 0, 12, 18, isOutsideBay, 1)).toEqual([]);
});
