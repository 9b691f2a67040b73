import type { Point } from '../marks/mark.ts';
import { isNear } from './polyline.ts';

/**
 * How far one sees from a point in `count` directions, clockwise from the east: `radius`, or less where
 * a wall stands in the way. Every ray ends `gap` short of the wall, measured across it.
 */
export function rayLengths(from: Point, radius: number, count: number, wall: readonly Point[], gap: number): number[] {
  const near = within(wall, from, radius + gap);
  const free = Array.from({ length: count }, (_, i) => {
    const angle = (i * 2 * Math.PI) / count;
    return Math.max(0, Math.min(radius, untilNear(from, [Math.cos(angle), Math.sin(angle)], radius, near, gap)));
  });
  // A ray slips past a spur that stops its neighbours. The mean of the least of three takes the teeth out and lengthens none.
  return neighbours(neighbours(free, (three) => Math.min(...three)), ([a, b, c]) => (a + b + c) / 3);
}

/** The wall from the first of its points to the last whose legs come into a square round a point. */
function within(wall: readonly Point[], [x, y]: Point, reach: number): readonly Point[] {
  const isOff = (i: 0 | 1, at: number, a: Point, b: Point): boolean => Math.min(a[i], b[i]) > at + reach || Math.max(a[i], b[i]) < at - reach;
  const comesNear = (_: Point, i: number): boolean => i > 0 && !isOff(0, x, wall[i - 1]!, wall[i]!) && !isOff(1, y, wall[i - 1]!, wall[i]!);
  const first = wall.findIndex(comesNear);
  return first === -1 ? [] : wall.slice(first - 1, wall.findLastIndex(comesNear) + 1);
}

function neighbours(values: readonly number[], join: (three: readonly [number, number, number]) => number): number[] {
  return values.map((value, i) => join([values.at(i - 1)!, value, values[(i + 1) % values.length]!]));
}

/** Steps along a ray until the wall is nearer than `gap`. */
function untilNear([x, y]: Point, [dx, dy]: Point, radius: number, wall: readonly Point[], gap: number): number {
  const step = gap / 4;
  for (let length = 0; length < radius; length += step) {
    if (isNear(wall, [x + dx * length, y + dy * length], gap)) return length - step;
  }
  return radius;
}
