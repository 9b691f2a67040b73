import { utcFormat } from 'd3';
import type { Name } from '../../engine/marks/mark.ts';
import type { ViewsData } from './data.ts';

/** A judgement in our words: whose it is, what it says, on what it rests. */
export interface View {
  readonly id: string;
  readonly whose: string;
  readonly says: string;
  readonly rests: string;
  /** What it rests on by name, where words may name it. */
  readonly of?: Name;
}

/** Kaura's judgement (C13) and the answer Pakistan gives to it, of about the same length, so that neither weighs more. */
export function viewsOf({ offensive, losses: { counter, year, killed } }: ViewsData): readonly [left: View, right: View] {
  return [
    {
      id: 'kaura',
      whose: 'Kaura',
      says: 'A garrison state, bent to the needs of its army, where jihadist currents run too deep to be drawn out.',
      rests: 'A judgement of the essay, spring\u00a02022. It speaks of what an army is.',
    },
    {
      id: 'pakistan',
      whose: 'Pakistan’s answer',
      says: `Its forces took the offensive in ${utcFormat('%B\u00a0%Y')(offensive)}, and paid: ${killed}\u00a0security personnel killed in ${year} alone.`,
      rests: `The count is ${counter}’s. It speaks of what an army has paid.`,
      of: 'term:pips',
    },
  ];
}
