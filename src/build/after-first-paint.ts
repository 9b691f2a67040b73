import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { firstViewStyle } from './first-view-style.ts';

/** Module scripts as Astro prints them, wherever they stand in a page. */
const scripts = /<script type="module" src="([^"]+)"><\/script>/g;

/** A copy saved by Chrome has the smallest of a step's pictures alone: where a larger one is lost, it does. */
const smaller = `addEventListener("error",({target:t})=>t.parentNode?.matches?.(".still")&&t.previousElementSibling?.remove(),!0);`;

/**
 * Astro integration: scripts are asked for after the first paint and nothing waits for them. A browser fetches
 * `<script type="module">` as early as the words and the letters, which then come later; so the built pages
 * name their scripts in one short line that is run where the page ends. `data-ready` on the root says that they have run.
 * Style that the first view does not need comes after its picture.
 */
export function afterFirstPaint(): AstroIntegration {
  return {
    name: 'after-first-paint',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
        await Promise.all(pages.map(async (file) => {
          const before = await readFile(root + file, 'utf8');
          const after = firstViewStyle(scriptsLast(before));
          if (after !== before) await writeFile(root + file, after);
        }));
      },
    },
  };
}

/** The page with its module scripts fetched after the first paint. */
export function scriptsLast(html: string): string {
  const sources = [...new Set([...html.matchAll(scripts)].map(([, source]) => source!))];
  if (sources.length === 0) return html;
  const asked = sources.map((source) => `import(${JSON.stringify(source)})`).join();
  const line = `${html.includes('class="still"') ? smaller : ''}requestAnimationFrame(()=>setTimeout(()=>Promise.allSettled([${asked}]).then(()=>document.documentElement.dataset.ready="")))`;
  return html.replaceAll(scripts, '').replace('</body>', `<script>${line}</script></body>`);
}
