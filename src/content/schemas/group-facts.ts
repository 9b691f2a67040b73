import type { z } from 'astro/zod';
import { numberCell, sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { kebab, words } from './words.ts';

/** What is known of an actor in 2021 and 2022: a row of `groups.csv`. Its name stands in `content/names.yaml`. */
export const groupFacts = record({
  /** The id it has in `content/names.yaml`, among groups or people. */
  id: kebab('the id of the group in content/names.yaml'),
  /** What sort of actor. */
  type: words('what sort of actor'),
  /** Empty when sources do not agree on one. */
  founding_year: numberCell('the year it began').optional(),
  /** How it began. */
  founding_note: words('how it began').optional(),
  /** What it wants, in its own terms. */
  goal: words('what it wants'),
  /** Where it was in 2021 and 2022. */
  base: words('where it was'),
  /** Who led it in 2021 and 2022. */
  leader: words('who led it').optional(),
  /** Bans, listings, denials. */
  status_note: words('bans, listings, denials'),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type GroupFacts = z.infer<typeof groupFacts>;
