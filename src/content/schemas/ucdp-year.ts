import type { z } from 'astro/zod';
import { numberCell, sourcesCell } from './cell.ts';
import { record } from './record.ts';

/** Deaths of all sides in organised violence in Pakistan in one year (UCDP): a row of `ucdp-years.csv`. */
export const ucdpYear = record({
  /** The year counted. */
  year: numberCell('the year'),
  /** Fighting between the state and armed groups, best estimate. */
  intrastate: numberCell('deaths, best estimate'),
  /** Fighting between states, best estimate. */
  interstate: numberCell('deaths, best estimate'),
  /** Fighting between groups, best estimate. */
  non_state: numberCell('deaths, best estimate'),
  /** Attacks on civilians, best estimate. */
  one_sided: numberCell('deaths, best estimate'),
  /** All of it, best estimate. Soldiers, fighters and civilians: never "victims". */
  best: numberCell('all deaths, best estimate'),
  /** All of it, low estimate. */
  low: numberCell('all deaths, low estimate'),
  /** All of it, high estimate. */
  high: numberCell('all deaths, high estimate'),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type UcdpYear = z.infer<typeof ucdpYear>;
