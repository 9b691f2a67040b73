import { project, round, type Camera, type Middle } from './camera.ts';

/** A shape of the line. */
export interface LineShape {
  /** x0, y0, x1, y1, ... in base-plane units where `onMap`, in pixels of the frame otherwise. */
  readonly points: readonly number[];
  readonly onMap: boolean;
  readonly dash: readonly [on: number, off: number];
  readonly reveal: number;
}

/** The line's points in pixels of the frame. */
export function pointsOnScreen(shape: LineShape, camera: Camera | null, middle: Middle): readonly number[] {
  if (!shape.onMap) return shape.points;
  if (!camera) throw new Error('The line is on the map but the drawing has no camera.');
  const points: number[] = [];
  for (let i = 0; i < shape.points.length; i += 2) points.push(...project(camera, middle, shape.points[i]!, shape.points[i + 1]!));
  return points;
}

/** The points of a straight line from its two ends, each at its share of the length, in tenths of a pixel. */
export function straight([x0, y0, x1, y1]: readonly number[], shares: readonly number[]): number[] {
  return shares.flatMap((share) => [round(x0! + (x1! - x0!) * share, 1), round(y0! + (y1! - y0!) * share, 1)]);
}

/** Path data of the first `reveal` of the line, cut by length so that the dashes keep their phase. */
export function linePath(points: readonly number[], reveal: number): string {
  const last = points.length - 2;
  let left = reveal >= 1 ? Infinity : reveal * lengthOf(points);
  let d = `M${round(points[0]!)},${round(points[1]!)}`;
  for (let i = 2; i <= last && left > 0; i += 2) {
    const [x0, y0, x1, y1] = [points[i - 2]!, points[i - 1]!, points[i]!, points[i + 1]!];
    const step = Math.hypot(x1 - x0, y1 - y0);
    const share = step > left ? left / step : 1;
    d += `L${round(x0 + (x1 - x0) * share)},${round(y0 + (y1 - y0) * share)}`;
    left -= step;
  }
  return d;
}

/** The `stroke-dasharray` of a pair; a gap of nothing is a solid line. */
export function dashArray([on, off]: LineShape['dash']): string {
  return off < 0.05 ? 'none' : `${round(on)} ${round(off)}`;
}

/** The `transform` of a mark that rides on a point of the line; a fraction lies between two. */
export function rideTransform(points: readonly number[], on: number): string {
  const i = 2 * Math.min(Math.floor(on), points.length / 2 - 2);
  const share = on - i / 2;
  const [x, y] = [0, 1].map((axis) => points[i + axis]! + (points[i + 2 + axis]! - points[i + axis]!) * share) as [number, number];
  return `translate(${round(x)},${round(y)})`;
}

function lengthOf(points: readonly number[]): number {
  let length = 0;
  for (let i = 2; i < points.length; i += 2) length += Math.hypot(points[i]! - points[i - 2]!, points[i + 1]! - points[i - 1]!);
  return length;
}
