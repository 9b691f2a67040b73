import { expect, test } from 'vitest';
import { cutPath, tickAcross } from './cut-path.ts';

test('a polyline is cut by length, within a leg or at its end', () => {
  expect(cutPath('M0,0L10,0L10,30', 0.5)).toEqual({ d: 'M0,0L10,0L10,10', end: [10, 10] });
  expect(cutPath('M0,0L10,0L10,30', 0.125)).toEqual({ d: 'M0,0L5,0', end: [5, 0] });
  expect(cutPath('M0,0L10,0L10,30', 1).end).toEqual([10, 30]);
});

test('a curve is refused, not cut wrongly', () => {
  expect(() => cutPath('M0,0C1,1 2,2 3,3', 0.5)).toThrow('Only absolute M and L');
});

test('the tick stands square to the first leg', () => {
  expect(tickAcross('M0,0L10,0L10,30', 4)).toBe('M0,4L0,-4');
});
