import { z } from 'astro/zod';
import { exceptedNumbers } from './excepted.ts';
import { record } from './record.ts';
import { words } from './kinds.ts';

const said = z.string({ error: 'words' }).refine((text) => !/\n/.test(text), { error: 'words in one line: the picture breaks them where they fill their room' });

/** Words of a picture: the same in every frame, or for each its own. `''` where nothing is said in that frame. */
export const saidInFrames = z.union(
  [
    said,
    record({
      /** On a phone. */
      narrow: said,
      /** Beside the text on a desk. */
      wide: said,
      /** On a phone with little room; the same as `narrow` where left out. */
      short: said.optional(),
    }),
  ],
  { error: 'words, or words for each frame: { narrow: ..., wide: ..., short: ... }' },
);

const altExpected = 'what the picture shows, at least 40 characters, never "image of"';

/** The words of one picture by their key, and four keys that every picture may have. */
const ofState = z.object({
  /** The line above the picture. */
  title: saidInFrames.optional(),
  /** What the picture shows, for readers who do not see it. The same whatever the frame. */
  alt: words(altExpected).min(40, { error: altExpected }).refine((text) => !/\b(image|picture) of\b/i.test(text), { error: altExpected }).optional(),
  /** What is to be said after the sources below the picture. */
  note: saidInFrames.optional(),
  /** Numbers in its words or `alt` that stand neither in its rows nor in a claim its steps mark, each with its reason. */
  numbers: exceptedNumbers.optional(),
}, { error: 'the words of a picture by their key' }).catchall(saidInFrames);

/** A file of `content/pictures/`: the words of a scene's pictures, by state and key. `all` holds those that all its states share. */
export const pictureWords = z.record(z.string(), ofState, { error: 'the words of pictures by state and key' });

export type SaidInFrames = z.infer<typeof saidInFrames>;
