import { scaleUtc } from 'd3';
import { pick, type Frame } from '../../engine/marks/frame.ts';
import { dayOf, type When } from '../../engine/marks/day-of.ts';
import type { FactionsData } from './from.ts';

/** Where things stand, in pixels. */
export interface Place {
  readonly x: (when: When) => number;
  /** The height of the line, which is the axis of years. */
  readonly axis: number;
  /** Where the axis ends. */
  readonly end: number;
  /** Where Kabul falls; those who went free stand to the right. */
  readonly falls: number;
  /** Baseline of the words on top of a leader. */
  readonly top: number;
}

/** Kabul's fall stands where the crowds beside it leave it room, and the years follow from that. */
export function placeOf({ founded, kabulFalls }: FactionsData, frame: Frame): Place {
  const falls = pick(frame, 214, 440);
  const scale = scaleUtc([dayOf(founded), dayOf(kabulFalls)], [frame.margin, falls]);
  const x = (when: When): number => scale(dayOf(when));
  return { x, axis: pick(frame, 302, 492, 236), end: x('2022-12-31'), falls, top: pick(frame, 58, 86, 18) };
}
