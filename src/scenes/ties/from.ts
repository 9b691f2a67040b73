import type { When } from '../../engine/marks/day-of.ts';
import { whenOf } from '../../content/tables/events.ts';
import type { Rows } from '../from/rows.ts';

/** Who is tied to whom across the line. */
export interface TiesData {
  /** By whom they lead to: what the group in the middle is to others. Nothing where a reading is shown. */
  readonly ties: readonly Tie[];
  /** The truces that a reading must explain; empty where none is shown. */
  readonly firstTruce: When;
  readonly lastTruce: When;
}

export interface Tie {
  /** The id of a group in the list of names. */
  readonly to: string;
  /** True where somebody denies it or only one side alleges it. */
  readonly disputed: boolean;
  readonly war: boolean;
}

export function from(rows: Rows, state: string): TiesData {
  if (state === 'gul-bahadur') {
    const ties = ['r08', 'r09', 'r10', 'r11'].map((id) => rows.of('relations', id));
    return { ties: ties.map(({ to, certainty, relation }) => ({ to, disputed: certainty === 'disputed', war: relation === 'fights' })), firstTruce: '', lastTruce: '' };
  }
  rows.source('kaura-2022');
  // Who spoke of local commanders.
  if (state === 'cannot') rows.source('dawn-2022-01-30');
  for (const id of ['r02', 'r03', 'r05']) rows.of('relations', id);
  const [firstTruce, lastTruce] = ['e2021-ceasefire', 'e2022-cf-jun'].map((id) => whenOf(rows.of('events', id))) as [When, When];
  return { ties: [], firstTruce, lastTruce };
}
