import type { CircleMark } from './mark.ts';

/** Kabul stands left of the line and Islamabad right of it, as on the map. */
export type Side = 'kabul' | 'islamabad';

/** How the line lies where the sign stands on it. Upright, Kabul's side is the left; level, it is the upper. */
export type Lie = 'upright' | 'level';

/**
 * The sign of a side: its half of a disc about `x`, `y`, the flat edge along the line. Two of them on one spot
 * make a whole disc. It is a circle that shows one half, so that it slides from picture to picture.
 */
export function halfDisc(key: string, side: Side, x: number, y: number, r: number, order = 0, lie: Lie = 'upright'): CircleMark {
  return { kind: 'circle', key, className: `fill half ${halves[lie][side]} ${side}`, cx: x, cy: y, r, order };
}

const halves = { upright: { kabul: 'left-half', islamabad: 'right-half' }, level: { kabul: 'upper-half', islamabad: 'lower-half' } } as const;
