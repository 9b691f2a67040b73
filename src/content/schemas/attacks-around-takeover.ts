import type { z } from 'astro/zod';
import { numberCell, sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { date, oneOf, words } from './words.ts';

/** Attacks in Pakistan in the year before or after the fall of Kabul: a row of `attacks-around-takeover.csv`. */
export const attacksAroundTakeover = record({
  /** Which of the two years. */
  span: oneOf(['before', 'after']),
  /** Who counts. */
  series: words('who counts'),
  /** The first day of the year. */
  from: date(),
  /** Its last day. */
  to: date(),
  /** Attacks as this counter defines them. */
  attacks: numberCell('the count of attacks'),
  /** People killed, as this counter defines them. */
  killed: numberCell('the count of people killed'),
  /** What is counted. */
  note: words('what is counted'),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type AttacksAroundTakeover = z.infer<typeof attacksAroundTakeover>;
