import type { z } from 'astro/zod';
import { numberCell, sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { words } from './words.ts';

/** Attacks that one counter puts down to the Pakistani Taliban in one year: a row of `ttp-attributed.csv`. */
export const ttpAttributed = record({
  /** Who counts. */
  series: words('who counts'),
  /** The year counted. */
  year: numberCell('the year'),
  /** Attacks this counter puts down to the group. */
  attacks: numberCell('the count of attacks').optional(),
  /** Deaths in them. */
  deaths: numberCell('the count of deaths').optional(),
  /** What is counted. */
  basis: words('what is counted').optional(),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type TtpAttributed = z.infer<typeof ttpAttributed>;
