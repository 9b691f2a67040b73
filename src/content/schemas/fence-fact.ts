import type { z } from 'astro/zod';
import { sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { date, kebab, oneOf, words } from './words.ts';

export const fenceTopics = [
  'length', 'start', 'cost', 'km_done', 'pct_done', 'forts', 'crossings', 'construction', 'frontier_corps', 'dismantling',
] as const;

/** One thing said about the fence or the length of the line: a row of `fence.csv`. Always name the claimant. */
export const fenceFact = record({
  /** The name of the row: `f01`. */
  id: kebab('the name of the row'),
  /** What is told about. */
  topic: oneOf(fenceTopics),
  /** A number, or words where the topic asks for them. */
  value: words('the number, or what was done'),
  /** What the number counts; for a place, where it was. */
  unit: words('what the number counts').optional(),
  /** When it was said or measured. Empty when the page has no date. */
  as_of: date().optional(),
  /** Who says so. */
  claimed_by: words('who says so'),
  /** What else is known of it. */
  note: words('what else is known').optional(),
  /** Ids from `content/sources.yaml`; empty only for what we measured ourselves. */
  sources: sourcesCell.optional(),
});

export type FenceFact = z.infer<typeof fenceFact>;
