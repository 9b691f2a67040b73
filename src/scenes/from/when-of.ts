import type { Event } from '../../content/tables/events.ts';
import type { When } from '../../engine/marks/when.ts';

/** The date of an event of `events.csv` as exactly as it is known. */
export function whenOf({ date, precision }: Event): When {
  return date.slice(0, { day: 10, month: 7, year: 4 }[precision]);
}
