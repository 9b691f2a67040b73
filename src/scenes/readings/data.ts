export interface ReadingsData {
  /** Share of the frontier's length at each of the line's points, 0 to 1. */
  readonly shares: readonly number[];
  /** The days on which truces began that the Afghan Taliban had brokered. */
  readonly truces: readonly Date[];
}
