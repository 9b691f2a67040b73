import { z } from 'astro/zod';
import { kebab } from './words.ts';

const step = kebab('the name of a step');

/**
 * `content/anchors.json`: every step ever published, by chapter, in reading order, and under `aliases`
 * the new name of each one that was renamed. A name is never taken out.
 */
export const anchors = z
  .object({
    /** Old name to new name. */
    aliases: z.record(z.string(), step, { error: "a record of 'old': 'new'" }),
  }, { error: 'lists of steps by chapter, and aliases' })
  .catchall(z.array(step, { error: 'a list of steps' }))
  .transform(({ aliases, ...steps }) => ({ aliases, steps }));

export type Anchors = z.infer<typeof anchors>;
