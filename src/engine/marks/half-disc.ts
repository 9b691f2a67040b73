import type { CircleMark } from './mark.ts';

/** A side of the line. */
export interface Side {
  /** The word for its hue in the style sheet of pictures. */
  readonly hue: string;
  /** Which hand it is on for somebody who walks the line from its first end to its last. */
  readonly hand: 'left' | 'right';
}

/** How the line lies where the sign stands on it: up the plate, or across it from the left, where the left hand is the upper half. */
export type Lie = 'upright' | 'level';

/**
 * The sign of a side: its half of a disc about `x`, `y`, the flat edge along the line. Two of them on one spot
 * make a whole disc. It is a circle that shows one half, so that it slides from picture to picture.
 */
export function halfDisc(key: string, { hue, hand }: Side, x: number, y: number, r: number, order = 0, lie: Lie = 'upright'): CircleMark {
  return { kind: 'circle', key, className: `fill half ${halves[lie][hand]} ${hue}`, cx: x, cy: y, r, order };
}

const halves = { upright: { left: 'left-half', right: 'right-half' }, level: { left: 'upper-half', right: 'lower-half' } } as const;
