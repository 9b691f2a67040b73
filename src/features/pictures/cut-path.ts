/** The first part of a polyline, and where it ends. */
export interface CutPath {
  /** Path data. */
  readonly d: string;
  readonly end: readonly [x: number, y: number];
}

/** Cuts a polyline, written as path data of absolute `M` and `L`, after a share (0 to 1) of its length. */
export function cutPath(d: string, share: number): CutPath {
  const points = pointsOf(d);
  const legs = points.slice(1).map((point, i) => Math.hypot(point[0] - points[i]![0], point[1] - points[i]![1]));
  let left = share * legs.reduce((sum, leg) => sum + leg, 0);
  const whole = legs.findIndex((leg) => (left -= leg) < 0);
  if (whole < 0) return { d: toPath(points), end: points.at(-1)! };
  const t = 1 + left / legs[whole]!;
  const [a, b] = [points[whole]!, points[whole + 1]!];
  const end = [round(a[0] + (b[0] - a[0]) * t), round(a[1] + (b[1] - a[1]) * t)] as const;
  return { d: toPath([...points.slice(0, whole + 1), end]), end };
}

/** A stroke, `reach` units to each side, square to the line where it begins. */
export function tickAcross(d: string, reach = 9): string {
  const [start, next] = pointsOf(d) as [Point, Point];
  const length = Math.hypot(next[0] - start[0], next[1] - start[1]);
  const [dx, dy] = [((next[1] - start[1]) * reach) / length, ((start[0] - next[0]) * reach) / length];
  return toPath([[round(start[0] - dx), round(start[1] - dy)], [round(start[0] + dx), round(start[1] + dy)]]);
}

type Point = CutPath['end'];

function pointsOf(d: string): Point[] {
  if (/[^MLml\d\s,.e-]|[ml]/.test(d)) throw new Error(`Only absolute M and L can be cut, not "${d.slice(0, 40)}".`);
  const numbers = d.match(/-?\d*\.?\d+(?:e-?\d+)?/g)!.map(Number);
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1]!] as const] : []));
}

function toPath(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${x},${y}`).join('L')}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
