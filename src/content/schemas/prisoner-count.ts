import type { z } from 'astro/zod';
import { numberCell, sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { date, kebab, oneOf, words } from './words.ts';

/** How many prisoners of the Pakistani Taliban went free, as one speaker has it: a row of `prisoners.csv`. */
export const prisonerCount = record({
  /** The name of the count. */
  id: kebab('the name of the count'),
  /** When they went free. */
  date: date(),
  /** Whose prisons they left. */
  freed_by: oneOf(['afghanistan', 'pakistan']),
  /** Empty when the speaker gives no number ("several hundred"). */
  people: numberCell('the number of people').optional(),
  /** The number as the speaker puts it. */
  as_told: words('the number as the speaker puts it'),
  /** Who says so. */
  speaker: words('who says so'),
  /** How far to trust it. */
  note: words('how far to trust it'),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type PrisonerCount = z.infer<typeof prisonerCount>;
