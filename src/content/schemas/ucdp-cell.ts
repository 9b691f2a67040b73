import type { z } from 'astro/zod';
import { numberCell } from './cell.ts';
import { record } from './record.ts';

/**
 * Deadly events in one square of 0.25 degrees in one year (our sum of UCDP GED, 2004 to 2021): a row of
 * `ucdp-cells.csv`. One source for the whole table: `ucdp-ged`.
 */
export const ucdpCell = record({
  /** The year counted. */
  year: numberCell('the year'),
  /** Degrees north of the middle of the square. */
  lat: numberCell('degrees north'),
  /** Degrees east of the middle of the square. */
  lon: numberCell('degrees east'),
  /** Events with at least one death. */
  events: numberCell('the count of events'),
  /** Deaths of all sides, best estimate. */
  deaths: numberCell('deaths, best estimate'),
});

export type UcdpCell = z.infer<typeof ucdpCell>;
