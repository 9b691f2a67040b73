import type { z } from 'astro/zod';
import { sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { date, kebab, oneOf, words } from './words.ts';

export const relationKinds = [
  'supports', 'shelters', 'shares-ideology', 'fights', 'negotiates', 'splinter-of', 'part-of', 'fears', 'accommodates', 'opposes',
] as const;

/** A tie between two actors: a row of `relations.csv`. */
export const relation = record({
  /** The name of the tie: `r01`. */
  id: kebab('the name of the tie'),
  /** Id of a group or person in `content/names.yaml`. */
  from: kebab('the id of a group or person'),
  /** Id of a group or person in `content/names.yaml`. */
  to: kebab('the id of a group or person'),
  /** What the first does to the second. */
  relation: oneOf(relationKinds),
  /** Since when, as exactly as known. */
  start: date().optional(),
  /** Until when. Empty: it went on. */
  end: date().optional(),
  /** What the two dates leave out. */
  time_note: words('what the dates leave out').optional(),
  /** The tie in one sentence. */
  statement: words('the tie in one sentence'),
  /** Who says so. */
  stated_by: words('who says so'),
  /** How far it is accepted, in words. */
  status: words('how far it is accepted'),
  /** `disputed` is drawn dashed: somebody denies it, or only one side alleges it. */
  certainty: oneOf(['stated', 'disputed']),
  /** Paragraphs of the essay, or that it is not there. */
  paragraph: words('the paragraphs of the essay'),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type Relation = z.infer<typeof relation>;
