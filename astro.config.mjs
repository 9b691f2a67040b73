import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE ?? 'https://across-the-line.example',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  integrations: [mdx()],
});
