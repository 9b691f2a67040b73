import type { z } from 'astro/zod';
import { numberCell, sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { words } from './words.ts';

/** What one counter gives for Pakistan in one year: a row of `attacks.csv`. Never mix two series on one axis. */
export const attacks = record({
  /** Who counts: `PIPS`, `PICSS`, `CRSS`, `GTI (IEP)`, `SATP`, `UCDP (country-year v25.1)`. */
  series: words('who counts'),
  /** The year counted. */
  year: numberCell('the year'),
  /** Attacks as this counter defines them. Empty: no usable figure; leave a gap in the chart. */
  attacks: numberCell('the count of attacks').optional(),
  /** People killed, as this counter defines them. */
  killed: numberCell('the count of people killed').optional(),
  /** People injured, as this counter defines them. */
  injured: numberCell('the count of people injured').optional(),
  /** What is counted, and where two prints differ. */
  note: words('what is counted'),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type Attacks = z.infer<typeof attacks>;
