import type { Rows } from '../from/rows.ts';

/** What the picture of the Peshawar school is made of. */
export interface SchoolData {
  /** The lowest and the highest number of dead that a source gives. Never added to anything. */
  readonly lowest: number;
  readonly highest: number;
  /** The day, as an ISO date. */
  readonly date: string;
}

/** The lowest and the highest count of the dead of the Peshawar school, and the day. */
export function from(rows: Rows): SchoolData {
  return {
    lowest: rows.of('tolls', 'school-141').killed,
    highest: rows.of('tolls', 'school-150').killed,
    date: rows.of('events', 'e2014-aps').date,
  };
}
