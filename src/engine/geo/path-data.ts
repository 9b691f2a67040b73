import { round } from '../picture/camera.ts';
import type { Point } from '../marks/mark.ts';

/** Path data of a polyline in coordinates from point to point, which are shorter and compress better. */
export function polylinePath(points: readonly Point[], digits = 2): string {
  let [x, y] = [0, 0];
  const moves = points.map(([px, py], i) => {
    // Steps are taken between rounded points, so that rounding never adds up.
    const [dx, dy] = [round(round(px, digits) - x, digits), round(round(py, digits) - y, digits)];
    [x, y] = [round(px, digits), round(py, digits)];
    return `${i === 0 ? 'M' : 'l'}${dx},${dy}`;
  });
  return moves.join('');
}

/** What makes a dot of a moved pen with round ends: next to nowhere. Of a way that goes nowhere (`h0`) WebKit paints the ends as much larger as the camera is nearer. */
export const dot = 'h.01';

/** Path data of a closed shape. */
export function shapePath(points: readonly Point[], digits = 2): string {
  return `${polylinePath(points, digits)}Z`;
}
