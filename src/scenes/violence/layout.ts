import { scaleLinear, utcYear, type ScaleLinear } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { dayOf, type When } from '../../engine/marks/day-of.ts';
import type { ViolenceData } from './from.ts';
import type { Years } from './states.ts';

type Scale = ScaleLinear<number, number>;

/** The strip of years below the map, in pixels of the frame. Two counts never share a scale. */
export interface Strip {
  /** Its upper edge. */
  readonly top: number;
  readonly left: number;
  readonly right: number;
  /** Years to pixels; a year's total stands in its middle, 2014.5. */
  readonly x: Scale;
  readonly deaths: Scale;
  readonly attacks: Scale;
  /** The height of the axis of years. */
  readonly base: number;
}

export function stripOf({ deaths, attacks }: ViolenceData, years: Years, frame: Frame): Strip {
  const [first, last] = years.axis;
  const [left, right] = [frame.margin, frame.width - frame.margin];
  const base = frame.height - frame.foot - pick(frame, 22, 32, 22);
  const inset = pick(frame, years.attacks ? 14 : 6, years.attacks ? 26 : 10);
  const most = Math.max(...deaths.map(({ high }) => high));
  const top = years.attacks ? pick(frame, 142, 244, 80) : pick(frame, 266, 448, 196);
  const floor = years.attacks ? pick(frame, 252, 420, 177) : base;
  return {
    top,
    left,
    right,
    base,
    x: scaleLinear([first + 0.5, last + 0.5], [left + inset, right - inset]),
    deaths: scaleLinear([0, most], [floor, top + (years.attacks ? pick(frame, 24, 40, 21) : pick(frame, 22, 40, 20))]),
    attacks: scaleLinear([0, Math.max(1, ...attacks.map(({ attacks: count }) => count ?? 0))], [base, floor + pick(frame, 22, 40, 19)]),
  };
}

/** A day as a share of years: 2014.45. */
export function yearsOf(when: When): number {
  const day = dayOf(when);
  const begin = utcYear.floor(day);
  return begin.getUTCFullYear() + (day.getTime() - begin.getTime()) / (utcYear.offset(begin, 1).getTime() - begin.getTime());
}

/** How far the passage has come when the cursor is there, 0 to 1. */
export function shareAt({ cursor: [from, to], lead }: Years, at: number): number {
  return Math.min(1, Math.max(0, lead + ((1 - lead) * (at - from - 0.5)) / (to - from)));
}

/** Marks that appear when the cursor comes to a time. */
export function appearing<Kind extends Mark>(marks: readonly Kind[], years: Years, at: number): Kind[] {
  return marks.map((mark) => ({ ...mark, from: shareAt(years, at) }));
}
