/** A polyline written in the frame of its own chord: middle, angle, and points along and across it. */
interface Turned {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly local: readonly number[];
}

/**
 * Eases one polyline (x0, y0, x1, y1, ...) into another with as many points, by turning its chord and
 * easing what stands on it. The line then bends and stretches like wire and never crosses itself on
 * the way to an axis, as plain point-to-point easing does past a right angle.
 */
export function turningFrame(from: readonly number[], to: readonly number[]): (t: number) => readonly number[] {
  if (from.length !== to.length) throw new Error(`The line has ${from.length / 2} points on one side and ${to.length / 2} on the other.`);
  const [a, b] = [turned(from), turned(to)];
  const turn = shortestTurn(b.angle - a.angle);
  return (t) => {
    if (t <= 0) return from;
    if (t >= 1) return to;
    const ease = (start: number, end: number): number => start + (end - start) * t;
    const [x, y, angle] = [ease(a.x, b.x), ease(a.y, b.y), a.angle + turn * t];
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const points: number[] = [];
    for (let i = 0; i < a.local.length; i += 2) {
      const [along, across] = [ease(a.local[i]!, b.local[i]!), ease(a.local[i + 1]!, b.local[i + 1]!)];
      points.push(x + along * cos - across * sin, y + along * sin + across * cos);
    }
    return points;
  };
}

function turned(points: readonly number[]): Turned {
  const [x0, y0, x1, y1] = [points[0]!, points[1]!, points.at(-2)!, points.at(-1)!];
  const [x, y, angle] = [(x0 + x1) / 2, (y0 + y1) / 2, Math.atan2(y1 - y0, x1 - x0)];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const local: number[] = [];
  for (let i = 0; i < points.length; i += 2) {
    const [dx, dy] = [points[i]! - x, points[i + 1]! - y];
    local.push(dx * cos + dy * sin, dy * cos - dx * sin);
  }
  return { x, y, angle, local };
}

function shortestTurn(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}
