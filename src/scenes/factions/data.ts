/** A group, or several, that left a group and perhaps came back. */
export interface Faction {
  readonly id: string;
  readonly name: string;
  /** Id of the group it left: `ttp` or another faction. */
  readonly from: string;
  /** How many groups the entry stands for. */
  readonly groups: number;
  /** Start of the year or month in which it left; `null` where no date is known. */
  readonly left: Date | null;
  /** Where leaving took a while, when it was over. */
  readonly leftUntil: Date | null;
  /** The day it rejoined the TTP, or the month by which it had; `null` where it never did. */
  readonly back: Date | null;
}

/** How many prisoners went free, as one speaker has it. */
export interface Freed {
  readonly id: string;
  readonly date: Date;
  readonly by: 'afghanistan' | 'pakistan';
  /** `null` where the speaker gives no number. */
  readonly people: number | null;
  /** The number as the speaker puts it. */
  readonly asTold: string;
  readonly speaker: string;
}

export interface FactionsData {
  /** Share of the frontier's length at each of the line's points, 0 to 1. */
  readonly shares: readonly number[];
  /** The day the TTP was announced. */
  readonly founded: Date;
  readonly kabulFalls: Date;
  readonly factions: readonly Faction[];
  readonly freed: readonly Freed[];
}
