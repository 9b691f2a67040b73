import type { z } from 'astro/zod';
import { numberCell, sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { date, kebab, oneOf, words } from './words.ts';

/** Afghans who went back from Pakistan, by date of count: a row of `returns.csv`. */
export const returns = record({
  /** Permanent: `returns-2024-10`. */
  id: kebab('the name of the count'),
  /** When the count begins. */
  since: date(),
  /** When it ends. */
  as_of: date(),
  /** How many people went back. */
  people: numberCell('the number of people'),
  /** The number as the counter puts it: `over 758,000`. */
  as_told: words('the number as the counter puts it'),
  /** Who counts: an agency of the United Nations, or the United Nations. */
  counter: words('who counts'),
  /** `running` counts begin in September 2023, so they overlap; `window` and `wider` stand apart. Never add two rows. */
  basis: oneOf(['running', 'window', 'wider']),
  /** Who is counted, from where. */
  scope: words('who is counted, from where'),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type Returns = z.infer<typeof returns>;
