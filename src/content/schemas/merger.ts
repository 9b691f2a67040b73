import type { z } from 'astro/zod';
import { numberCell, sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { date, kebab, words } from './words.ts';

/** A splinter, or a count of splinters, that came back to the Pakistani Taliban: a row of `mergers.csv`. */
export const merger = record({
  /** The name of the merger. */
  id: kebab('the name of the row'),
  /** Id of the group in `content/names.yaml`; empty for a count of groups. */
  group: kebab('the id of a group').optional(),
  /** How many groups the row stands for. */
  groups: numberCell('how many groups'),
  /** Id of the group it had broken from; empty for a count of groups. */
  left_from: kebab('the id of a group').optional(),
  /** When it broke away, as exactly as known; empty for a count of groups. */
  left: date().optional(),
  /** When they joined, or by when they were counted. */
  date: date(),
  /** What happened. */
  statement: words('what happened'),
  /** Who says so. */
  speaker: words('who says so'),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type Merger = z.infer<typeof merger>;
