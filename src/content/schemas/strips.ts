import type { z } from 'astro/zod';
import { record } from './record.ts';
import { words } from './kinds.ts';

/** Words that say a value: `{list}` stands where it goes. */
function wordsWith(value: string) {
  const expected = `words with {${value}} in them`;
  return words(expected).refine((text) => text.includes(`{${value}}`), { error: expected });
}

/** `content/strips.yaml`: how the strip below a picture names its sources. */
export const strips = record({
  /** Around the names, which are joined by semicolons. */
  sources: wordsWith('list'),
  /** How many names had no room. */
  more: wordsWith('count'),
  /** The name of a source that reprints another, or was read in a copy. */
  copy: wordsWith('publisher'),
  /** The name of a source that is known from a quotation only. */
  quoted: wordsWith('publisher'),
});

export type Strips = z.infer<typeof strips>;
