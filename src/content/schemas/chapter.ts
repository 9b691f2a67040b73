import { z } from 'astro/zod';
import { record } from './record.ts';
import { words, wordsUpTo } from './kinds.ts';

const place = 'the place of the chapter, a whole number from 1';

/** The lines between the two `---` at the head of `content/chapters/{chapter}.mdx`. The name of the file is an address (`/rift/`) and never changes. */
export const chapterFrontmatter = record({
  /** Place in the reading order, from 1. */
  number: z.int({ error: place }).min(1, { error: place }),
  /** The heading of the chapter. */
  title: words('the heading of the chapter'),
  /** The name in menus, two words at most. */
  short: wordsUpTo(24, 'a short name for menus'),
  /** One sentence that poses the question of the chapter. Shown under the heading and in search results. */
  deck: wordsUpTo(160, 'one sentence that poses the question of the chapter'),
  /** `true` where the chapter is this site's own account and not the essay's; the page says so and stands on another ground. */
  ours: z.literal(true, { error: 'true, or leave the line out' }).optional(),
});

export type ChapterFrontmatter = z.infer<typeof chapterFrontmatter>;
