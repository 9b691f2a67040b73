import { pick, type Frame } from '../../engine/marks/frame.ts';

/** Where the line stands, and how it parts. */
export interface Thirds {
  /** The line's place from the left. */
  readonly x: number;
  /** Its two ends. */
  readonly top: number;
  readonly bottom: number;
  /** Height of the paper between two thirds. */
  readonly gap: number;
  /** Height of a third. */
  readonly height: number;
}

export function thirdsOf(frame: Frame): Thirds {
  const [top, bottom, gap] = pick<readonly [number, number, number]>(frame, [48, 366, 22], [72, 590, 36], [12, 278, 16]);
  return { x: pick(frame, 76, 210), top, bottom, gap, height: (bottom - top - 2 * gap) / 3 };
}

/** Upper edge of a third, counted from 0. */
export function topOf(third: number, { top, gap, height }: Thirds): number {
  return top + third * (height + gap);
}
