import { pick, type Frame } from '../../engine/marks/frame.ts';

/** Where the line stands, and the rows that are threaded on it. */
export interface Layout {
  /** The line, from the left, and its ends. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** From the line to the words. */
  readonly gutter: number;
  /** Baseline of the words over the two columns. */
  readonly head: number;
  /** Upper edge of the first row, and how tall each is. */
  readonly first: number;
  readonly row: number;
  /** From a row's upper edge to the middle of its sign, and the sign's radius. */
  readonly sign: number;
  readonly r: number;
}

export function layoutOf(frame: Frame): Layout {
  return {
    x: pick(frame, 144, 290),
    top: pick(frame, 40, 54),
    bottom: pick(frame, 370, 598),
    gutter: pick(frame, 15, 26),
    head: pick(frame, 51, 70),
    first: pick(frame, 60, 84),
    row: pick(frame, 62, 103),
    sign: pick(frame, 13, 25),
    r: pick(frame, 6, 8.5),
  };
}
