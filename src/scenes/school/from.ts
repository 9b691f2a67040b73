import type { Rows } from '../from/rows.ts';
import type { SchoolData } from './data.ts';

/** The lowest and the highest count of the dead of the Peshawar school, and the day. */
export function from(rows: Rows): SchoolData {
  return {
    lowest: rows.of('tolls', 'school-141').killed,
    highest: rows.of('tolls', 'school-150').killed,
    date: rows.of('events', 'e2014-aps').date,
  };
}
