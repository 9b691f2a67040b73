import { scaleLinear, scaleUtc, type ScaleLinear, type ScaleTime } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { ViolenceData } from './data.ts';
import type { State } from './states.ts';

export interface Scales {
  /** Time to pixels: the same in both states, so that the curve is only squeezed. */
  readonly x: ScaleTime<number, number>;
  readonly deaths: ScaleLinear<number, number>;
  readonly attacks: ScaleLinear<number, number>;
  /** Left and right end of every grid line. */
  readonly edges: readonly [number, number];
}

/** A year's total stands in the middle of its year. */
export function midYear(year: number): Date {
  return new Date(Date.UTC(year, 6, 2));
}

export function scalesOf(data: ViolenceData, state: State, frame: Frame): Scales {
  const edges = [frame.margin, frame.width - pick(frame, 18, 30)] as const;
  const firstYear = data.deaths[0]!.year;
  const lastYear = Math.max(data.deaths.at(-1)!.year, data.attacks.at(-1)!.year);
  const mostDeaths = Math.max(...data.deaths.map(({ high }) => high));
  const mostAttacks = Math.max(...data.attacks.map(({ attacks }) => attacks ?? 0));
  return {
    x: scaleUtc([Date.UTC(firstYear, 0, 1), Date.UTC(lastYear + 1, 0, 1)], edges),
    deaths: scaleLinear([0, mostDeaths], state.panels === 1 ? pick(frame, [340, 80], [566, 124]) : pick(frame, [184, 72], [306, 106])),
    attacks: scaleLinear([0, mostAttacks], pick(frame, [342, 242], [566, 386])),
    edges,
  };
}
