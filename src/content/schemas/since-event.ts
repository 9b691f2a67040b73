import type { z } from 'astro/zod';
import { idsCell, numberCell, sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { date, kebab, oneOf, words } from './words.ts';

export const sinceKinds = [
  'talks', 'talks-collapse', 'border-clash', 'militant-attack', 'migration-policy', 'air-strike', 'un-finding', 'diplomacy',
  'religious-ruling', 'war', 'ceasefire', 'index', 'crossings',
] as const;

/** What happened after the essay, June 2022 to April 2026, and the gates as of October 2026: a row of `timeline-since.csv`. */
export const sinceEvent = record({
  /** The name of the event. */
  id: kebab('the name of the event'),
  /** The day, as exactly as known. */
  date: date(),
  /** A few plain words. */
  title: words('a few plain words'),
  /** What happened, and who says so. */
  summary: words('what happened, and who says so'),
  /** What sort of event. */
  kind: oneOf(sinceKinds),
  /** Where, in words. */
  place: words('where, in words'),
  /** Ids from `content/data/places.csv` to draw halos at; empty when it has no place on our map. */
  at: idsCell('ids of places').optional(),
  /** The lowest count of people killed that a named source gives. */
  killed_low: numberCell('the lowest count').optional(),
  /** The highest count of people killed that a named source gives. */
  killed_high: numberCell('the highest count').optional(),
  /** Who says so. */
  attribution: words('who says so'),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type SinceEvent = z.infer<typeof sinceEvent>;
