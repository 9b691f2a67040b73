import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { afterFirstPaint } from './src/build/after-first-paint.ts';
import { keptFiles } from './src/build/kept-files.ts';
import { links } from './src/build/links.ts';
import { safePages } from './src/build/safe-pages.ts';
import { wholeBuild } from './src/build/whole-build.ts';
import { checkedContent } from './src/content/checked.ts';
import { figureNames } from './src/scenes/registry.ts';
import { askedWords } from './src/site/asked-words.ts';
import { isListed } from './src/site/listed.ts';

export default defineConfig({
  site: process.env.SITE ?? 'https://across-the-line.example',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  compressHTML: true,
  // Pictures are drawn into PNG on other threads: while one is, the next pages are made.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  vite: {
    // The oldest that know `svh` and the rest that has no fallback. They know no `light-dark()`; the build writes it out for them.
    build: { cssTarget: ['chrome109', 'firefox115', 'ios16.4', 'safari16.4'] },
    // One small chunk is fetched on demand; the code that would fetch its parts ahead weighs more than they do.
    environments: { client: { build: { modulePreload: false } } },
  },
  integrations: [checkedContent(figureNames, askedWords), mdx(), sitemap({ filter: (page) => isListed(page) }), afterFirstPaint(), safePages(), keptFiles(), links(), wholeBuild()],
});
