import { z } from 'astro/zod';
import { record } from './record.ts';
import { kebab, sentenceUpTo, words } from './kinds.ts';

/** A word a newcomer may not know: an entry of `content/glossary.yaml`. */
export const term = record({
  /** `<Term id>` and links to the glossary end in it. Permanent. */
  id: kebab('the name of the term'),
  /** The word as a heading. */
  term: words('the word itself'),
  /** Other spellings, long forms and words used in the same sense. */
  also: z.array(words('another spelling or word'), { error: 'a list of other spellings or words' }).optional(),
  /** One or two plain sentences. They open in the text, so they must stand alone. */
  meaning: sentenceUpTo(45, 'what it means, in one or two plain sentences'),
  /** Ids from `content/sources.yaml`. Empty when the word is a convention of this site. */
  sources: z.array(kebab('the id of a source'), { error: 'a list of source ids' }),
});

export type Term = z.infer<typeof term>;
