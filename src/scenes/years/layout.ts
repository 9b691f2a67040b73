import { scaleUtc } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { YearsState } from './states.ts';

/** Where the axis stands and how words are set beside it. */
export interface Layout {
  /** The axis, from the left. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** From the axis to the words, and to a bracket. */
  readonly gutter: number;
  readonly bracket: number;
  /** From the axis to the end of the longest bar. */
  readonly reach: number;
  readonly size: number;
  readonly lineHeight: number;
  /** Radius of a sign on the axis. */
  readonly r: number;
}

export function layoutOf(frame: Frame): Layout {
  return {
    x: pick(frame, 194, 400),
    top: pick(frame, 78, 106),
    bottom: pick(frame, 370, 602),
    gutter: pick(frame, 18, 32),
    bracket: pick(frame, 9, 14),
    reach: pick(frame, 140, 310),
    size: pick(frame, 12.5, 15),
    lineHeight: pick(frame, 14.5, 19),
    r: pick(frame, 6, 8),
  };
}

/** The height of a moment on the axis. */
export function heightOf({ from, to }: YearsState, { top, bottom }: Layout): (moment: Date) => number {
  return scaleUtc([new Date(from), new Date(to)], [top, bottom]);
}
