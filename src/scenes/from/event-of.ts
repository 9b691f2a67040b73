import type { Library } from '../../content/library.ts';
import type { Event } from '../../content/tables/events.ts';

/** An event of `events.csv`. */
export function eventOf({ events }: Library, id: string): Event {
  const found = events.find((event) => event.id === id);
  if (!found) throw new Error(`A picture needs the event "${id}"; content/data/events.csv has ${events.map((event) => event.id).join(', ')}.`);
  return found;
}

/** Its date as exactly as it is known: `2021-12-19`, `2015-07` or `1949`. */
export function whenOf({ date, precision }: Event): string {
  return date.slice(0, { day: 10, month: 7, year: 4 }[precision]);
}
