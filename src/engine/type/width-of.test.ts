import { expect, test } from 'vitest';
import { widthOf } from './width-of.ts';

test('a line is as wide as its characters together, at any size', () => {
  const atTen = widthOf('North', 'sans', 10);
  expect(widthOf('North', 'sans', 20)).toBeCloseTo(2 * atTen);
  expect(widthOf('North', 'sans', 10)).toBeCloseTo(widthOf('No', 'sans', 10) + widthOf('rth', 'sans', 10));
});

test('the strong font is wider than the plain one, and figures are all of one width', () => {
  expect(widthOf('North Waziristan', 'sans-strong', 12)).toBeGreaterThan(widthOf('North Waziristan', 'sans', 12));
  expect(widthOf('1111', 'sans', 12)).toBe(widthOf('2026', 'sans', 12));
});

test('a character outside the font still takes room', () => {
  expect(widthOf('≈', 'sans', 12)).toBe(widthOf('n', 'sans', 12));
});
