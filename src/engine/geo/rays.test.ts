import { expect, test } from 'vitest';
import { rayLengths } from './rays.ts';

test('in the open every ray has the radius', () => {
  expect(rayLengths([0, 0], 10, 8, [[50, -50], [50, 50]], 1)).toEqual(Array(8).fill(10));
});

test('a wall stops the rays short of it and leaves those behind one alone', () => {
  const rays = rayLengths([0, 0], 10, 8, [[6, -50], [6, 50]], 1);
  expect(rays[0]).toBeGreaterThan(4);
  expect(rays[0]).toBeLessThanOrEqual(5);
  expect(rays[4]).toBe(10);
});

test('no ray comes nearer the wall than the gap', () => {
  const rays = rayLengths([0, 0], 10, 36, [[6, -50], [6, 50]], 1);
  rays.forEach((length, i) => expect(Math.cos((i * Math.PI) / 18) * length).toBeLessThanOrEqual(5));
});
