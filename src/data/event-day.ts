import type { Library } from '../content/library.ts';

/** The day of an event of `events.csv`, midnight UTC; the first of the month or year where no more is known. */
export function eventDay({ events }: Library, id: string): Date {
  const found = events.find((event) => event.id === id);
  if (!found) throw new Error(`A picture needs the event "${id}"; content/data/events.csv has ${events.map((event) => event.id).join(', ')}.`);
  return new Date(found.date);
}
