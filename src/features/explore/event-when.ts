import type { Event } from '../../content/tables/events.ts';
import { when } from '../../site/when.ts';

/** The date of an event in words, no more exact than it is known. */
export function eventWhen({ date, precision }: Pick<Event, 'date' | 'precision'>): string {
  return when(date.slice(0, { year: 4, month: 7, day: 10 }[precision]));
}
