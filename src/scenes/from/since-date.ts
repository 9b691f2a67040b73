import type { Library } from '../../content/library.ts';

/** The ISO date of an event of `timeline-since.csv`. */
export function sinceDate({ timelineSince }: Library, id: string): string {
  const found = timelineSince.find((event) => event.id === id);
  if (!found) throw new Error(`No event is named "${id}" in content/data/timeline-since.csv. There are: ${timelineSince.map((event) => event.id).join(', ')}.`);
  return found.date;
}

/** The ISO date of its last event, up to which the record is told. */
export function lastKnown({ timelineSince }: Library): string {
  return timelineSince.map(({ date }) => date).sort().at(-1)!;
}
