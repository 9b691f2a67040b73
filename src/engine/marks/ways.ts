import type { Point } from './mark.ts';

/** The two strokes of a head at the end of a way that comes from `from`, as path data. */
export function head(from: Point, to: Point, size: number): string {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const wing = (turn: number): Point => [to[0] - Math.cos(angle + turn) * size, to[1] - Math.sin(angle + turn) * size];
  return `M${near(wing(0.5))}L${near(to)}L${near(wing(-0.5))}`;
}

/** A point of path data, to a tenth of a pixel. */
export function near([x, y]: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}

/** A straight way from one sign to another. */
export type Leg = readonly [from: Point, to: Point];

/** The same way, so much shorter at each end: clear of the signs it joins. */
export function shortened(from: Point, to: Point, atFrom: number, atTo: number): Leg {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  return [[from[0] + ux * atFrom, from[1] + uy * atFrom], [to[0] - ux * atTo, to[1] - uy * atTo]];
}

/** A stroke with short strokes across it, as wire has: war between two signs. */
export function barbed([from, to]: Leg): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const count = Math.floor(length / 9);
  const barbs = Array.from({ length: count }, (_, i): string => {
    const at = ((i + 0.5) * length) / count;
    const [x, y] = [from[0] + ux * at, from[1] + uy * at];
    return `M${near([x - (uy + ux) * 3.4, y + (ux - uy) * 3.4])}L${near([x + (uy + ux) * 3.4, y - (ux - uy) * 3.4])}`;
  });
  return `M${near(from)}L${near(to)}${barbs.join('')}`;
}
