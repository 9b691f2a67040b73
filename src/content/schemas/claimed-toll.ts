import type { z } from 'astro/zod';
import { numberCell, sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { date, kebab, oneOf, words } from './words.ts';

/** What one side claims or admits: a row of `claims-vs-admitted.csv`. Never add two governments' numbers. */
export const claimedToll = record({
  /** Permanent: `october-soldiers-claimed`. */
  id: kebab('the name of the figure'),
  /** `Oct 2025`, `Feb-Mar 2026`, ... */
  episode: words('the episode'),
  /** When it was said. */
  as_of: date(),
  /** What is counted: people killed, or killed and injured together. */
  quantity: oneOf(['killed', 'killed-and-injured']),
  /** The number. */
  value: numberCell('the number'),
  /** The number as the speaker puts it: `more than 200`. */
  as_told: words('the number as the speaker puts it'),
  /** Who says so. */
  said_by: words('who says so'),
  /** Who is counted. */
  about: words('who is counted'),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type ClaimedToll = z.infer<typeof claimedToll>;
