import type { z } from 'astro/zod';
import { numberCell, sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { date, oneOf, words } from './words.ts';

/** Afghans who went back from Pakistan, by date of count: a row of `returns.csv`. */
export const returns = record({
  as_of: date(),
  people: numberCell('the number of people'),
  /** `running` counts stand on one line, since September 2023; `window` and `wider` stand apart from it. */
  basis: oneOf(['running', 'window', 'wider']),
  /** Who counts what. */
  scope: words('who counts what'),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type Returns = z.infer<typeof returns>;
