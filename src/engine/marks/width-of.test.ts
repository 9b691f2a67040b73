import { expect, test } from 'vitest';
import { widthOf } from './width-of.ts';

test('a line is as wide as its characters together, at any size', () => {
  const atTen = widthOf('Kabul', 'sans', 10);
  expect(widthOf('Kabul', 'sans', 20)).toBeCloseTo(2 * atTen);
  expect(widthOf('Kabul', 'sans', 10)).toBeCloseTo(widthOf('Ka', 'sans', 10) + widthOf('bul', 'sans', 10));
});

test('the strong cut is wider than the plain one, and figures are all of one width', () => {
  expect(widthOf('North Waziristan', 'sans-strong', 12)).toBeGreaterThan(widthOf('North Waziristan', 'sans', 12));
  expect(widthOf('1111', 'sans', 12)).toBe(widthOf('2026', 'sans', 12));
});

test('a character outside the cut still takes room', () => {
  expect(widthOf('≈', 'sans', 12)).toBe(widthOf('n', 'sans', 12));
});
