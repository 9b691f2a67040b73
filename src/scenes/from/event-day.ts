import type { Library } from '../../content/library.ts';
import { eventOf } from './event-of.ts';

/** The day of an event of `events.csv`, midnight UTC; the first of the month or year where no more is known. */
export function eventDay(library: Library, id: string): Date {
  return new Date(eventOf(library, id).date);
}
