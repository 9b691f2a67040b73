import { pick, type Frame } from '../../engine/marks/frame.ts';

export const COLUMNS = 10;

/** Where the dots stand; all that is written beside them is measured from here. */
export interface Layout {
  /** Centre of the first dot. */
  readonly x: number;
  readonly y: number;
  readonly pitch: number;
  readonly r: number;
  /** Baseline of the two numbers under the dots. */
  readonly numbers: number;
  /** From a number to its first line, and from line to line. */
  readonly drop: number;
  readonly lineHeight: number;
}

export function layoutOf(frame: Frame): Layout {
  const r = pick(frame, 7.2, 12.6);
  return {
    x: frame.margin + r,
    y: pick(frame, 76, 110, 28),
    pitch: pick(frame, 23.4, 42),
    r,
    numbers: pick(frame, 209, 348, 161),
    drop: pick(frame, 16.5, 23),
    lineHeight: pick(frame, 15.5, 19),
  };
}

/** The gutter right of a dot, counted from 1: leaders run there and never across a dot. */
export function gutterAfter(nth: number, { x, pitch }: Layout): number {
  return x + (((nth - 1) % COLUMNS) + 0.5) * pitch;
}

/** Lower edge of the row a dot stands in. */
export function belowRowOf(nth: number, { y, pitch, r }: Layout): number {
  return y + Math.floor((nth - 1) / COLUMNS) * pitch + r;
}
