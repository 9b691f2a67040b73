import { scaleUtc, type ScaleTime } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { State } from './states.ts';

/** Where a strand of the braid lies while it is away from the trunk. */
export type Level = 'jua' | 'hua' | 'iskp';

export interface Scales {
  /** Time to pixels. */
  readonly x: ScaleTime<number, number>;
  readonly trunk: number;
  readonly axis: number;
  readonly levels: Readonly<Record<Level, number>>;
  /** Levels of the dotted strands. */
  readonly dotted: readonly number[];
  /** Left and right end of the axis. */
  readonly edges: readonly [number, number];
  /** How far a strand takes to leave or to come back, in pixels. */
  readonly bend: number;
}

export function scalesOf({ window, arrivals }: State, frame: Frame): Scales {
  const edges = [frame.margin, frame.width - frame.margin] as const;
  return {
    x: scaleUtc(window, edges),
    trunk: pick(frame, 190, 300),
    axis: pick(frame, 342, 566),
    // The strands lie lower where the prisoners come in above them.
    levels: arrivals
      ? pick(frame, { jua: 140, hua: 163, iskp: 319 }, { jua: 216, hua: 256, iskp: 500 })
      : pick(frame, { jua: 106, hua: 144, iskp: 312 }, { jua: 166, hua: 228, iskp: 500 }),
    dotted: pick(frame, [212, 230, 248], [338, 370, 402]),
    edges,
    bend: pick(frame, 34, 66),
  };
}
