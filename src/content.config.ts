import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { chapterFrontmatter } from './content/schemas/chapter.ts';

/** The words of the chapters. All other content is read, and all of it checked, by `src/content/library.ts`. */
export const collections = {
  chapters: defineCollection({ loader: glob({ base: './content/chapters', pattern: '*.mdx' }), schema: chapterFrontmatter }),
};
