/** Where a strand leaves, lies and comes back, in pixels. */
export interface Strand {
  /** Where it leaves; `null` where that is off the plate's left edge. */
  readonly leaves: readonly [x: number, y: number] | null;
  readonly level: number;
  /** Where it comes back; `null` where it never does and runs to `end`. */
  readonly back: readonly [x: number, y: number] | null;
  readonly end: number;
  readonly bend: number;
}

/** Off the plate, so that what began earlier runs in from its edge. */
export const beforePlate = -6;

/** The strand as path data: away in one bend, level, back in another. */
export function strandPath({ leaves, level, back, end, bend }: Strand): string {
  const start = leaves ? `M${pair(...leaves)}${bendTo(leaves[0], leaves[1], leaves[0] + bend, level)}` : `M${pair(beforePlate, level)}`;
  if (!back) return `${start}H${number(end)}`;
  return `${start}H${number(back[0] - bend)}${bendTo(back[0] - bend, level, back[0], back[1])}`;
}

/** A mouth `width` wide at its open end that narrows to a point, as closed path data. */
export function funnelPath(x: number, from: number, to: number, width: number): string {
  const [left, right] = [x - width / 2, x + width / 2];
  const belly = from + (to - from) * 0.55;
  return `M${pair(left, from)}C${pair(left, belly)} ${pair(x, belly)} ${pair(x, to)}C${pair(x, belly)} ${pair(right, belly)} ${pair(right, from)}Z`;
}

function bendTo(x0: number, y0: number, x1: number, y1: number): string {
  const middle = (x0 + x1) / 2;
  return `C${pair(middle, y0)} ${pair(middle, y1)} ${pair(x1, y1)}`;
}

function pair(x: number, y: number): string {
  return `${number(x)},${number(y)}`;
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}
