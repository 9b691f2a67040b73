import { presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import type { Point } from '../marks/mark.ts';

/** Points along a polyline at equal steps; its last point is kept. */
export function resampled(points: readonly Point[], step: number): Point[] {
  const out: Point[] = [points[0]!];
  let left = step;
  for (let i = 1; i < points.length; i++) {
    let a = points[i - 1]!;
    const b = points[i]!;
    for (let length = distance(a, b); length >= left; length = distance(a, b)) {
      a = between(a, b, left / length);
      out.push(a);
      left = step;
    }
    left -= distance(a, b);
  }
  if (distance(out.at(-1)!, points.at(-1)!) > step / 2) out.push(points.at(-1)!);
  return out;
}

/** Each point as the mean of itself and `reach` neighbours on either side, fewer near the ends. */
export function smoothed(points: readonly Point[], reach: number): Point[] {
  return points.map((_, i) => {
    const near = Math.min(reach, i, points.length - 1 - i);
    const some = points.slice(i - near, i + near + 1);
    return [mean(some.map(([x]) => x)), mean(some.map(([, y]) => y))];
  });
}

/** The polyline moved sideways, to the left of its way (y points down) where `by` is negative. Points that would fold back are left out. */
export function offset(points: readonly Point[], by: number): Point[] {
  return points
    .map((point, i): Point => {
      const [a, b] = [points[Math.max(0, i - 1)]!, points[Math.min(points.length - 1, i + 1)]!];
      const length = distance(a, b) || 1;
      return [point[0] - ((b[1] - a[1]) / length) * by, point[1] + ((b[0] - a[0]) / length) * by];
    })
    .filter((point) => !isNear(points, point, Math.abs(by) * 0.85));
}

/** The point of a polyline nearest to a point. Asked many thousand times a map, so it makes nothing until it knows, and looks first how near some of its points are. */
export function nearestOn(points: readonly Point[], [x, y]: Point): Point {
  let [leg, along, least] = [0, 0, (points[0]![0] - x) ** 2 + (points[0]![1] - y) ** 2];
  let bound = Infinity;
  for (let i = 0; i < points.length; i += 16) bound = Math.min(bound, (points[i]![0] - x) ** 2 + (points[i]![1] - y) ** 2);
  bound = bound * (1 + 1e-9) + 1e-9; // a leg that ends in the nearest of them is looked at, too
  for (let i = 1; i < points.length; i++) {
    if (!isBeside(points[i - 1]!, points[i]!, x, y, Math.min(least, bound))) continue;
    const t = footOn(points[i - 1]!, points[i]!, x, y);
    const away = squareTo(points[i - 1]!, points[i]!, t, x, y);
    if (away < least) [leg, along, least] = [i, t, away];
  }
  return leg === 0 ? points[0]! : between(points[leg - 1]!, points[leg]!, along);
}

/** Whether a point is nearer to a polyline than a distance. */
export function isNear(points: readonly Point[], [x, y]: Point, reach: number): boolean {
  for (let i = 1; i < points.length; i++) {
    if (isBeside(points[i - 1]!, points[i]!, x, y, reach * reach) && squareTo(points[i - 1]!, points[i]!, footOn(points[i - 1]!, points[i]!, x, y), x, y) < reach * reach) return true;
  }
  return false;
}

/** The polyline without the points whose triangle with their neighbours is smaller than `area`, smallest first. */
export function thinned(points: readonly Point[], area: number): Point[] {
  const topology: Topology<Record<string, never>> = { type: 'Topology', objects: {}, arcs: [points.map((point) => [...point])] };
  return simplify(presimplify(topology), area).arcs[0]!.map(([x, y]): Point => [x!, y!]);
}

/** The stretches of a polyline whose points pass a test, each at least two points long. */
export function stretches(points: readonly Point[], passes: (point: Point) => boolean): Point[][] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (passes(point)) runs.at(-1)!.push(point);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** Whether a leg may come nearer to a point than the root of `square`: the box round it does. Quickly told, it spares most legs. */
function isBeside(a: Point, b: Point, x: number, y: number, square: number): boolean {
  const across = Math.max(Math.min(a[0], b[0]) - x, x - Math.max(a[0], b[0]), 0);
  const along = Math.max(Math.min(a[1], b[1]) - y, y - Math.max(a[1], b[1]), 0);
  return across ** 2 + along ** 2 < square;
}

/** Where on a leg, 0 to 1, the foot of the perpendicular from a point stands. */
function footOn(a: Point, b: Point, x: number, y: number): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  return Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
}

/** The square of the distance from a point to the place `t` of a leg. */
function squareTo(a: Point, b: Point, t: number, x: number, y: number): number {
  return (a[0] + (b[0] - a[0]) * t - x) ** 2 + (a[1] + (b[1] - a[1]) * t - y) ** 2;
}

function between(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
