import type { z } from 'astro/zod';
import { sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { date, kebab, oneOf, wordsUpTo } from './words.ts';

/** A word or a blow in the exchange between the two capitals: a row of `statements.csv`. */
export const statement = record({
  /** Permanent: `w2022-04-24-yaqoob`. */
  id: kebab('the name of the statement'),
  /** The day it was said or done. */
  date: date(),
  /** The side of the line that speaks or acts; `neither` stands on the line: both, or somebody else. */
  side: oneOf(['kabul', 'islamabad', 'neither']),
  /** Who speaks; for a strike, who says that it happened. */
  speaker: wordsUpTo(48, 'who speaks'),
  /** What was said or done, in our words. Never a quotation. */
  words: wordsUpTo(90, 'what was said, in our words'),
  /** The same for a phone. */
  short: wordsUpTo(60, 'what was said, for a phone'),
  /** `truce` is its beginning or its end. */
  kind: oneOf(['statement', 'strike', 'clash', 'truce']),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type Statement = z.infer<typeof statement>;
