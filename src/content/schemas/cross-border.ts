import type { z } from 'astro/zod';
import { idsCell, numberCell, sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { date, kebab, oneOf, words } from './words.ts';

/** Force used across the line, April 2022 to March 2026: a row of `cross-border.csv`. */
export const crossBorder = record({
  /** The name of the incident. */
  id: kebab('the name of the incident'),
  /** The day, as exactly as known. */
  date: date(),
  /** What sort of force. */
  kind: oneOf(['strike', 'clash', 'attack', 'clash-and-strike']),
  /** Where, in words. */
  place: words('where, in words'),
  /** Ids from `content/data/places.csv` to draw halos at; empty when there is no single place. */
  at: idsCell('ids of places').optional(),
  /** Who is said to have done it. */
  attributed_to: words('who is said to have done it'),
  /** What Islamabad said of it. */
  acknowledged: words('what Islamabad said of it'),
  /** The lowest count of people killed that a named source gives. */
  killed_low: numberCell('the lowest count').optional(),
  /** Who gives the lowest count. */
  killed_low_by: words('who gives the lowest count').optional(),
  /** The highest count of people killed that a named source gives. */
  killed_high: numberCell('the highest count').optional(),
  /** Who gives the highest count. */
  killed_high_by: words('who gives the highest count').optional(),
  /** What else is known. */
  detail: words('what else is known'),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type CrossBorder = z.infer<typeof crossBorder>;
