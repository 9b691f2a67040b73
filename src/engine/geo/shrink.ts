import type { Point } from '../marks/mark.ts';

/** A rectangle in pixels of the frame. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The move and scale that fits points of the base plane into a box, as large as it goes, against its right and lower edge. */
export function shrink(points: readonly Point[], box: Box): (point: Point) => Point {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [right, bottom] = [Math.max(...xs), Math.max(...ys)];
  const k = Math.min(box.width / (right - Math.min(...xs)), box.height / (bottom - Math.min(...ys)));
  return ([x, y]) => [box.x + box.width - (right - x) * k, box.y + box.height - (bottom - y) * k];
}
