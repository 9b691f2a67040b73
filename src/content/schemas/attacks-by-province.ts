import type { z } from 'astro/zod';
import { numberCell, sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { words } from './words.ts';

/** What one counter gives for one area in one period: a row of `attacks-by-province.csv`. */
export const attacksByProvince = record({
  /** Who counts. */
  series: words('who counts'),
  /** The year counted. */
  year: numberCell('the year'),
  /** Which months, when the row is not a whole year. */
  months: words('which months of the year').optional(),
  /** Province, or the former tribal areas (FATA) as they were until 2018. */
  area: words('the province'),
  /** Attacks as this counter defines them. */
  attacks: numberCell('the count of attacks').optional(),
  /** People killed, as this counter defines them. */
  killed: numberCell('the count of people killed').optional(),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type AttacksByProvince = z.infer<typeof attacksByProvince>;
