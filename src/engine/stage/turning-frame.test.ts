import { expect, it } from 'vitest';
import { turningFrame } from './turning-frame.ts';

const zigzag = [0, 0, 10, 8, 20, -6, 30, 0];
const upright = [50, 90, 50, 60, 50, 30, 50, 0];

it('gives back both ends exactly', () => {
  const at = turningFrame(zigzag, upright);
  expect(at(0)).toBe(zigzag);
  expect(at(1)).toBe(upright);
});

it('turns the chord half way at half time', () => {
  const half = turningFrame(zigzag, upright)(0.5);
  const angle = Math.atan2(half.at(-1)! - half[1]!, half.at(-2)! - half[0]!);
  expect(angle).toBeCloseTo(-Math.PI / 4);
});

it('turns the short way round', () => {
  const almostBack = [0, 0, -10, 0.1];
  const angleAt = (t: number): number => {
    const points = turningFrame([0, 0, -10, -0.1], almostBack)(t);
    return Math.abs(Math.atan2(points[3]! - points[1]!, points[2]! - points[0]!));
  };
  expect(angleAt(0.5)).toBeCloseTo(Math.PI);
});

it('refuses two lines of different lengths', () => {
  expect(() => turningFrame(zigzag, [0, 0, 1, 1])).toThrow('4 points on one side and 2 on the other');
});
