export interface PathData {
  /** Share of the line's length at each of its points. */
  readonly shares: readonly number[];
  /** The day of General Bajwa's speech on Washington and Delhi. */
  readonly tried: Date;
  /** When Khan's refusal of American bases was reported. */
  readonly refused: Date;
  /** The day parliament removed Khan. */
  readonly removed: Date;
  /** When India's condition for talks was reported. */
  readonly condition: Date;
}
