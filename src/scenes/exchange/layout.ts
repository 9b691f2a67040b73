import { scaleUtc } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { SideName } from '../../story.ts';
import type { ExchangeState } from './states.ts';

/** Where the axis stands and how words are set beside it. */
export interface Layout {
  /** The axis, from the left. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** From the axis to the words. */
  readonly gutter: number;
  /** Widest line left and right. */
  readonly width: Readonly<Record<SideName, number>>;
  readonly size: number;
  readonly lineHeight: number;
  /** Radius of a half-disc, and of a ring. */
  readonly r: number;
  readonly ring: number;
}

export function layoutOf(frame: Frame): Layout {
  const x = frame.width / 2;
  const gutter = pick(frame, 17, 26);
  const longest = pick(frame, 150, 340);
  return {
    x,
    top: pick(frame, 78, 106),
    bottom: pick(frame, 370, 602),
    gutter,
    width: {
      kabul: Math.min(longest, x - gutter - frame.margin),
      islamabad: Math.min(longest, frame.width - frame.margin - x - gutter),
    },
    size: pick(frame, 12.5, 15),
    lineHeight: pick(frame, 14.5, 18),
    r: pick(frame, 6.5, 8.5),
    ring: pick(frame, 4, 5.5),
  };
}

/** The height of a moment on the axis. */
export function heightOf({ from, to }: ExchangeState, { top, bottom }: Layout): (moment: Date) => number {
  return scaleUtc([new Date(from), new Date(to)], [top, bottom]);
}
