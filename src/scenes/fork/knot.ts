import { range } from 'd3';
import type { Point } from '../../engine/marks/mark.ts';
import { smooth } from './level.ts';

/**
 * An overhand knot in a level line, from left to right about `x`, `y`: the trefoil (t³ − 3t, t⁴ − 4t² + 2), whose
 * two ends are led away level. `size` is a quarter of its height.
 */
export function knot(x: number, y: number, size: number): Point[] {
  return range(-2.2, 2.201, 0.05).map((t): Point => {
    const tied = 1 - smooth((Math.abs(t) - 1.6) / 0.35);
    return [x + size * (t ** 3 - 3 * t), y - size * tied * (t ** 4 - 4 * t ** 2 + 2)];
  });
}

/** Where the line passes over itself: at every other crossing it comes to, by the index of the nearest point before it. */
export function overpasses(points: readonly Point[]): number[] {
  const met = points.slice(1).flatMap((_, i) => points.slice(i + 3).flatMap((_, k) => (cross(points, i, i + k + 2) ? [i, i + k + 2] : [])));
  return met.sort((a, b) => a - b).filter((_, i) => i % 2 === 0);
}

/** Whether the stretch that begins at point `i` crosses that which begins at point `j`. */
function cross(points: readonly Point[], i: number, j: number): boolean {
  const [a, b, c, d] = [points[i]!, points[i + 1]!, points[j]!, points[j + 1]!];
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

function turn(a: Point, b: Point, c: Point): boolean {
  return (b[0] - a[0]) * (c[1] - a[1]) > (b[1] - a[1]) * (c[0] - a[0]);
}
