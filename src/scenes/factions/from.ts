import type { When } from '../../engine/marks/day-of.ts';
import { whenOf } from '../../content/tables/events.ts';
import type { Rows } from '../from/rows.ts';

/** How the Pakistani Taliban broke apart and came together again, and how many prisoners went free, as each speaker has it. */
export interface FactionsData {
  /** The day the TTP was announced, where the axis begins. */
  readonly founded: When;
  readonly kabulFalls: When;
  /** Those that left and are back, each after the one it left. */
  readonly factions: readonly Faction[];
  /** Groups that were back by a later day, of which no more is known. */
  readonly others: { readonly groups: number; readonly by: When };
  /** In the order they are told; never added up. */
  readonly freed: readonly Freed[];
}

export interface Faction {
  readonly id: string;
  /** `ttp`, or the faction it parted from. */
  readonly from: string;
  readonly left: When;
  readonly back: When;
}

export interface Freed {
  readonly id: string;
  readonly by: 'afghanistan' | 'pakistan';
  /** Nothing where the speaker gives no number. */
  readonly people?: number | undefined;
}

export function from(rows: Rows): FactionsData {
  const factions = ['merger-jua', 'merger-hua'].map((id): Faction => {
    const { group, left_from, left, date } = rows.of('mergers', id);
    if (!group || !left_from || !left) throw new Error(`The braid needs to know who "${id}" of content/data/mergers.csv is and when it left whom.`);
    return { id: group, from: left_from, left, back: date };
  });
  const { groups, date: by } = rows.of('mergers', 'merger-seventeen');
  return {
    founded: whenOf(rows.of('events', 'e2007-ttp')),
    kabulFalls: whenOf(rows.of('events', 'e2021-kabul')),
    factions,
    others: { groups, by },
    freed: rows.all('prisoners').map(({ id, freed_by, people }) => ({ id, by: freed_by, people })),
  };
}
