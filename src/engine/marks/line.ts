import type { LineMark, Point } from './mark.ts';

/** Solid: an axis, a curve, a ruler. */
export const solid: LineMark['dash'] = [7, 0];

/** The line laid along a polyline (pixels of the frame), each of its points at its share of the length. */
export function laidAlong(shares: readonly number[], polyline: readonly Point[]): Point[] {
  const lengths = [0];
  for (let i = 1; i < polyline.length; i++) lengths.push(lengths[i - 1]! + distance(polyline[i - 1]!, polyline[i]!));
  const total = lengths.at(-1)!;
  let leg = 1;
  return shares.map((share) => {
    const reached = share * total;
    while (leg < polyline.length - 1 && lengths[leg]! < reached) leg++;
    const [a, b] = [polyline[leg - 1]!, polyline[leg]!];
    const t = (reached - lengths[leg - 1]!) / (lengths[leg]! - lengths[leg - 1]! || 1);
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  });
}

/**
 * The same number of shares, evenly spaced. The line's own points are far apart where it runs straight on the map; a shape
 * that bends there needs its points elsewhere.
 */
export function even(shares: readonly number[]): number[] {
  return shares.map((_, i) => i / (shares.length - 1));
}

/** The line as a screen mark in one of its straight or curved shapes: solid, whole. */
export function lineMark(points: readonly Point[], more: Partial<Pick<LineMark, 'dash' | 'reveal' | 'className' | 'onMap'>> = {}): LineMark {
  return { kind: 'line', key: 'line', className: 'line', points, onMap: false, dash: solid, reveal: 1, ...more };
}

/** The point of the line at a share of its length, as what rides on it counts (`on`): a fraction lies between two. */
export function pointOf(shares: readonly number[], share: number): number {
  const next = Math.max(1, shares.findIndex((at) => at >= share));
  const [a, b] = [shares[next - 1]!, shares[next]!];
  return next - 1 + (share - a) / (b - a || 1);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}
