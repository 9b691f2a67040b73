import type { z } from 'astro/zod';
import { sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { kebab, oneOf, words } from './words.ts';

/** One issue between the two sides: a row of `interests.csv`. */
export const interest = record({
  /** The name of the issue. */
  id: kebab('the name of the issue'),
  /** The issue in a few words. */
  issue: words('the issue in a few words'),
  /** What Pakistan wants, in its own terms. */
  pakistan_wants: words('what Pakistan wants'),
  /** What the Afghan Taliban want, in their own terms. */
  afghan_taliban_want: words('what the Afghan Taliban want'),
  /** Whether the two wishes part. */
  alignment: oneOf(['diverge', 'diverge-with-local-deals', 'partly', 'converge']),
  /** Paragraphs of the essay, or that it is not there. */
  paragraph: words('the paragraphs of the essay'),
  /** What the two columns leave out. */
  nuance: words('what the two columns leave out'),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type Interest = z.infer<typeof interest>;
