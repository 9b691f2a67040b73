import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a reader keeps to read without a line: `offline.json`. */
export interface Kept {
  /** Changes whenever one of the files does. */
  readonly version: string;
  readonly bytes: number;
  /** Addresses on the host, with the sub-path. */
  readonly files: readonly string[];
}

/** Pages of the story and those behind it, with scripts, letters and pictures; no single steps or claims, no frames, no files to take away. */
const wanted = /^(?:index\.html|[^/]+\/index\.html|explore\/[^/]+\/index\.html|favicon\.svg|_astro\/.+|pictures\/.+|covers\/.+)$/;
const unwanted = /^(?:embed|oembed|cards|cite|data|figures|versions|teach)\/|^_astro\/embed-/;

const worker = fileURLToPath(new URL('../features/offline/client/worker.ts', import.meta.url));

/** Astro integration: builds the worker of those who keep the site, and lists what they keep, from what was built. It comes after all that changes pages. */
export function keptFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'kept-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // A worker answers for no more than the folder it lies in, so it must lie at the top.
        updateConfig({ vite: { plugins: [{ name: 'offline-worker', applyToEnvironment: ({ name }) => name === 'client', buildStart() { this.emitFile({ type: 'chunk', id: worker, fileName: 'offline.js' }); } }] } });
      },
      'astro:config:done': ({ config }) => { base = config.base; },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        writeFileSync(path.join(root, 'offline.json'), JSON.stringify(keptOf(root, base)));
      },
    },
  };
}

/** The files of a built site that are kept. */
export function keptOf(root: string, base: string): Kept {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.split(path.sep).join('/')).filter((name) => wanted.test(name) && !unwanted.test(name)).sort();
  const hash = createHash('sha256');
  let bytes = 0;
  for (const name of names) {
    const file = readFileSync(path.join(root, name));
    bytes += file.length;
    hash.update(name).update(file);
  }
  return { version: hash.digest('hex').slice(0, 10), bytes, files: names.map((name) => `${base.replace(/\/$/, '')}/${name.replace(/index\.html$/, '')}`) };
}
