import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './page-policy.ts';

/**
 * Astro integration: every page that was built gets its policy, from what stands in it, and `_headers` the one part a page cannot
 * say of itself, who may frame it: anybody the pages under `embed/`, the site itself all others. Astro's own `security.csp`
 * does not know scripts written as `is:inline`, and every first script of ours is one.
 */
export function safePages(): AstroIntegration {
  return {
    name: 'safe-pages',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
        for (const page of pages) writeFileSync(path.join(root, page), withPolicy(readFileSync(path.join(root, page), 'utf8')));
        writeFileSync(path.join(root, '_headers'), readFileSync(path.join(root, '_headers'), 'utf8') + whoMayFrame(pages));
        logger.info(`${pages.length} pages have their policy`);
      },
    },
  };
}

/** Rules of a host that cannot take back for one folder what they said of all: so each folder but that of the frames is named. */
function whoMayFrame(pages: readonly string[]): string {
  const folders = [...new Set(pages.filter((page) => page.includes(path.sep)).map((page) => page.split(path.sep)[0]!))].filter((folder) => folder !== 'embed').sort();
  return ['', '# Only the pages under /embed/ may be framed by others.', ...['/', '/404.html', ...folders.map((folder) => `/${folder}/*`)].flatMap((where) => [where, "  Content-Security-Policy: frame-ancestors 'self'"]), ''].join('\n');
}
