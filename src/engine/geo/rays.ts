import type { Point } from '../marks/mark.ts';
import { isNear } from './polyline.ts';

/**
 * How far one sees from a point in `count` directions, clockwise from the east: `radius`, or less where
 * a wall stands in the way. Every ray ends `gap` short of the wall, measured across it.
 */
export function rayLengths(from: Point, radius: number, count: number, wall: readonly Point[], gap: number): number[] {
  const free = Array.from({ length: count }, (_, i) => {
    const angle = (i * 2 * Math.PI) / count;
    return Math.max(0, Math.min(radius, untilNear(from, [Math.cos(angle), Math.sin(angle)], radius, wall, gap)));
  });
  // A ray slips past a spur that stops its neighbours. The mean of the least of three takes the teeth out and lengthens none.
  return neighbours(neighbours(free, (three) => Math.min(...three)), ([a, b, c]) => (a + b + c) / 3);
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
