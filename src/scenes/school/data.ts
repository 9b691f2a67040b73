/** What the picture of the Peshawar school is made of. */
export interface SchoolData {
  /** Share of the line's length at each of its points. */
  readonly shares: readonly number[];
  /** The lowest and the highest number of dead that a source gives. Never added to anything. */
  readonly lowest: number;
  readonly highest: number;
}
