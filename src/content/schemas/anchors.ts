import { z } from 'astro/zod';
import { kebab } from './kinds.ts';

const step = kebab('the name of a step');

/**
 * `content/anchors.json`: every step ever published, by chapter, in reading order, and under `aliases`
 * the new name of each one that was renamed, and under `chapters` that of each chapter. A name is never taken out.
 */
export const anchors = z
  .object({
    /** Old name to new name. */
    aliases: z.record(z.string(), step, { error: "a record of 'old': 'new'" }),
    /** Old name of a chapter to its name now; left out while none was renamed. */
    chapters: z.record(z.string(), kebab('the id of a chapter'), { error: "a record of 'old': 'new'" }).default({}),
  }, { error: 'lists of steps by chapter, and aliases' })
  .catchall(z.array(step, { error: 'a list of steps' }))
  .transform(({ aliases, chapters, ...steps }) => ({ aliases, chapters, steps }));

export type Anchors = z.infer<typeof anchors>;
