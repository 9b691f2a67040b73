import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { pageHead } from './content/schemas/page.ts';

/** Pages of prose, which Astro prints. All other content is read, and checked, by `src/content/library.ts`. */
export const collections = {
  pages: defineCollection({ loader: glob({ base: './content/pages', pattern: '*.mdx' }), schema: pageHead }),
};
