import type { When } from '../../engine/marks/when.ts';

/** What PIPS counts in Pakistan in a year: attacks of all groups, and deaths in them. */
export interface YearOfAttacks {
  readonly year: number;
  readonly attacks: number;
  readonly killed: number;
}

/** People who went back from Pakistan, by one counter. */
export interface ReturnCount {
  readonly id: string;
  readonly since: When;
  readonly asOf: When;
  readonly people: number;
  /** The number as the counter puts it: `over 758,000`. */
  readonly told: string;
  /** An agency of the United Nations. */
  readonly counter: string;
}

export interface YearsData {
  /** Share of the line's length at each of its points. */
  readonly shares: readonly number[];
  /** The truce between the TTP and Islamabad: the month by which it was declared and the day it ended. */
  readonly truce: { readonly since: When; readonly until: When };
  readonly attacks: readonly YearOfAttacks[];
  /** The day Pakistan told foreigners without papers to leave; registered refugees followed in 2025. */
  readonly order: When;
  /** Counts that all begin in September 2023, so that they overlap. Never to be added. */
  readonly running: readonly ReturnCount[];
  /** A count of some months alone, apart from the others. */
  readonly window: ReturnCount;
}
