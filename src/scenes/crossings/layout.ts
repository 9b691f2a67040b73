import { scaleUtc, utcHour } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { dayOf, type When } from '../../engine/marks/day-of.ts';
import type { CrossingsState } from './states.ts';

/** The strip of time below the map. */
export interface Strip {
  /** Its upper edge. */
  readonly top: number;
  /** The height of its axis: what hit the Afghan side stands on it, what hit Pakistan's hangs from it. */
  readonly axis: number;
  /** From the axis to the ends of the two halves. */
  readonly up: number;
  readonly down: number;
  /** Baseline of the names of years, months or days. */
  readonly foot: number;
  readonly left: number;
  readonly right: number;
  /** Radius of a sign, and from one to the next where they stand on one another. */
  readonly r: number;
  readonly step: number;
  /** Where a date stands; `id`: whose it is. */
  readonly x: (when: When, id?: string) => number;
  /** Where a unit of the axis begins. */
  readonly begins: (day: Date) => number;
  /** How far the cursor has come, and where it would have been when it entered a passage, not to be late. */
  readonly now: number;
  readonly begin: number;
}

export function stripOf(state: CrossingsState, frame: Frame): Strip {
  const { axis: { from, to }, since, until, tells, lead = 0 } = state;
  const [left, right] = [frame.margin, frame.width - frame.margin];
  const scale = scaleUtc([new Date(from), new Date(to)], [left, right]);
  const set = scale(dayOf(since));
  const foot = frame.height - frame.foot - pick(frame, 8, 11, 7);
  const down = pick(frame, 33, 46, 28);
  const axis = foot - pick(frame, 16, 22, 16) - down;
  const up = tells === 'returns' ? pick(frame, 176, 306, 148) : pick(frame, 42, 68, 38);
  return {
    top: axis - up,
    axis,
    up,
    down,
    foot,
    left,
    right,
    r: pick(frame, 4.6, 7, 4.4),
    step: pick(frame, 4.6, 7.2, 4.2),
    x: (when, id) => scale(momentOf(state, when, id)),
    begins: (day) => scale(day),
    now: scale(endOf(until)),
    begin: set - (lead * (scale(endOf(until)) - set)) / (1 - lead),
  };
}

/** Marks of a day, which appear when the cursor comes to it. */
export function appearing<Kind extends Mark>(marks: readonly Kind[], state: CrossingsState, { date, id }: { readonly date: When; readonly id?: string }): Kind[] {
  const { lead = 0 } = state;
  const begin = dayOf(state.since).getTime();
  const share = (momentOf(state, date, id).getTime() - begin) / (endOf(state.until).getTime() - begin);
  return marks.map((mark) => ({ ...mark, from: lead + (1 - lead) * Math.min(1, Math.max(0, share)) }));
}

/** Noon of a day; midnight for what is dated the morning after a night. */
function momentOf({ nights = [] }: CrossingsState, when: When, id = ''): Date {
  return utcHour.offset(dayOf(when), when.length < 10 || nights.includes(id) ? 0 : 12);
}

function endOf(day: string): Date {
  return utcHour.offset(new Date(day), 24);
}

/** Radius of a sign on the map. */
export function signRadius(frame: Frame): number {
  return pick(frame, 6.4, 9.6, 6);
}
