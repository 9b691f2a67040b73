import { describe, expect, it } from 'vitest';
import type { Point } from '../../engine/marks/mark.ts';
import { apart } from './apart.ts';

const heap: Point[] = [...Array.from({ length: 9 }, (): Point => [100, 100]), [103, 100], [300, 300]];
const anywhere = (point: Point): Point => point;

describe('apart(points, r, keep)', () => {
  it('leaves no two discs on one another', () => {
    const parted = apart(heap, 5, anywhere);
    const gaps = parted.flatMap(([x, y], i) => parted.slice(i + 1).map(([u, v]) => Math.hypot(u - x, v - y)));
    expect(Math.min(...gaps)).toBeGreaterThan(9);
  });
  it('leaves alone what has room, and stays near the place otherwise', () => {
    const parted = apart(heap, 5, anywhere);
    expect(parted.at(-1)).toEqual([300, 300]);
    for (const [x, y] of parted.slice(0, 9)) expect(Math.hypot(x - 100, y - 100)).toBeLessThan(25);
  });
  it('never moves a point where it may not be', () => {
    const parted = apart(heap, 5, ([x, y]) => [Math.min(x, 101), y]);
    expect(Math.max(...parted.slice(0, 9).map(([x]) => x))).toBeLessThanOrEqual(101);
  });
  it('gives the same every time', () => {
    expect(apart(heap, 5, anywhere)).toEqual(apart(heap, 5, anywhere));
  });
});
