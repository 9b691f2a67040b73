import type { z } from 'astro/zod';
import { numberCell, sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { words } from './words.ts';

/** Soldiers and police killed in Pakistan in one year, as one counter has it: a row of `security-forces-killed.csv`. */
export const securityForcesKilled = record({
  /** Who counts. */
  series: words('who counts'),
  /** The year counted. */
  year: numberCell('the year'),
  /** Soldiers and police killed. */
  killed: numberCell('the count of people killed'),
  /** What is counted. */
  basis: words('what is counted'),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type SecurityForcesKilled = z.infer<typeof securityForcesKilled>;
