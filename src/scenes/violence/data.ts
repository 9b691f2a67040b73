/** Deaths of all sides in organised violence in Pakistan in a year (UCDP): soldiers, fighters and civilians. */
export interface YearOfDeaths {
  readonly year: number;
  readonly best: number;
  readonly low: number;
  readonly high: number;
}

/** Attacks in Pakistan in a year as PIPS counts them. */
export interface YearOfAttacks {
  readonly year: number;
  /** `null` where no figure was seen: the column stays an empty outline. */
  readonly attacks: number | null;
}

export interface ViolenceData {
  /** Share of the frontier's length at each of the line's points, 0 to 1. */
  readonly shares: readonly number[];
  /** Every year of the curve, without a gap. */
  readonly deaths: readonly YearOfDeaths[];
  /** Every year between the first and the last that PIPS gives. */
  readonly attacks: readonly YearOfAttacks[];
  /** The day the army's offensive in North Waziristan began. */
  readonly offensive: Date;
  /** The day of the Peshawar school. */
  readonly school: Date;
  readonly kabulFalls: Date;
}
