import type { Point } from '../../engine/marks/mark.ts';

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
