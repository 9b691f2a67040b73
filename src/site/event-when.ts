import type { Event } from '../schemas/event.ts';
import { when } from './when.ts';

/** The date of an event in words, no more exact than it is known. */
export function eventWhen({ date, precision }: Pick<Event, 'date' | 'precision'>): string {
  return when(date.slice(0, { year: 4, month: 7, day: 10 }[precision]));
}
