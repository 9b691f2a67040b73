import type { PathMark } from './mark.ts';

/** Kabul stands left of the line and Islamabad right of it, as on the map. */
export type Side = 'kabul' | 'islamabad';

/** The sign of a side: its half of a disc, the flat edge at `x`. Two of them on one spot make a whole disc. */
export function halfDisc(key: string, side: Side, x: number, y: number, r: number, order = 0): PathMark {
  const sweep = side === 'kabul' ? 0 : 1;
  const d = `M${n(x)} ${n(y - r)}A${n(r)} ${n(r)} 0 0 ${sweep} ${n(x)} ${n(y + r)}Z`;
  return { kind: 'path', key, className: `fill half ${side}`, d, order };
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
