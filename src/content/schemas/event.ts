import type { z } from 'astro/zod';
import { numberCell, sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { date, kebab, oneOf, words } from './words.ts';

export const eventKinds = ['agreement', 'politics', 'border', 'attack', 'statement', 'ceasefire', 'airstrike'] as const;

/** Something that happened, 1893 to June 2022: a row of `events.csv`. */
export const event = record({
  /** Permanent: `e2022-khost`. */
  id: kebab('the name of the event'),
  /** ISO date; where `precision` is month or year the missing parts are 01. */
  date: date(),
  /** How exactly the date is known. */
  precision: oneOf(['day', 'month', 'year']),
  /** A few plain words. */
  title: words('a few plain words'),
  /** What happened, and who says so. */
  summary: words('what happened, and who says so'),
  /** Where, in words. */
  place: words('where, in words'),
  /** Country, or both. */
  country: words('the country'),
  /** Degrees north of the marker; empty when it has no place on a map. */
  lat: numberCell('degrees north').optional(),
  /** Degrees east of the marker. */
  lon: numberCell('degrees east').optional(),
  /** What kind of event. */
  kind: oneOf(eventKinds),
  /** The lowest count of victims that a named source gives. Attackers are never in it. */
  killed_low: numberCell('the lowest count of victims').optional(),
  /** The highest count of victims that a named source gives. Never add two rows. */
  killed_high: numberCell('the highest count of victims').optional(),
  /** Who the victims were, and what was said of attackers. */
  killed_who: words('who was killed').optional(),
  /** Who says so. */
  attribution: words('who says so').optional(),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type Event = z.infer<typeof event>;
