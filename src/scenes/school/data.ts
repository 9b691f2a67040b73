/** What the picture of the Peshawar school is made of. */
export interface SchoolData {
  /** The lowest and the highest number of dead that a source gives. Never added to anything. */
  readonly lowest: number;
  readonly highest: number;
  /** The day, as an ISO date. */
  readonly date: string;
}
