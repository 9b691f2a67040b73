import { pick, type Frame } from '../../engine/marks/frame.ts';

export const COLUMNS = 10;

type Place = readonly [x: number, y: number];

/** Where the dots stand; all that is written beside them is measured from here. */
export interface Layout {
  /** Centre of the first dot. */
  readonly x: number;
  readonly y: number;
  readonly pitch: number;
  readonly r: number;
  /** The dots of another count: how high the first row is, how many to a row, where its number stands, and from there its speaker. */
  readonly children: { readonly y: number; readonly columns: number; readonly at: Place; readonly by: Place };
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
    children: pick<Layout['children']>(
      frame,
      { y: 284, columns: 5, at: [138, 294], by: [0, 16.5] },
      { y: 430, columns: COLUMNS, at: [24, 526], by: [42, 0] },
      { y: 226, columns: 7, at: [16, 211], by: [30, 0] },
    ),
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
