import type { Side } from './half-disc.ts';
import type { CircleMark } from './mark.ts';

/** A block of still dots, one a person, in rows from the top left, or from the line outward; downward or upward. */
export interface People {
  /** All the dots: the highest count. */
  readonly count: number;
  /** How many of them every count has; the dots after these are open. */
  readonly filled: number;
  readonly columns: number;
  /** Centre of the first dot. */
  readonly x: number;
  readonly y: number;
  /** From one dot to the next. */
  readonly pitch: number;
  /** Outer radius, the same for every dot. */
  readonly r: number;
  /** Whose they are: the rows then run outward from the line, in the hue of the side. */
  readonly side?: Side;
  /** Whether the rows stack from the first dot up. */
  readonly upward?: boolean;
}

/** One dot a person, with the keys `key-1`, `key-2`, ... They enter together. */
export function people(key: string, { count, filled, columns, x, y, pitch, r, side, upward }: People): CircleMark[] {
  const onward = side?.hand === 'left' ? -pitch : pitch;
  const down = upward ? -pitch : pitch;
  const hue = side ? ` ${side.hue}` : '';
  return Array.from({ length: count }, (_, i) => ({
    kind: 'circle',
    key: `${key}-${i + 1}`,
    className: `${i < filled ? 'person' : 'person-said'}${hue}`,
    cx: x + (i % columns) * onward,
    cy: y + Math.floor(i / columns) * down,
    r: i < filled ? r : r - halfRing,
  }));
}

/** Half the stroke of an open dot, so that both kinds are as large. */
const halfRing = 0.55;
