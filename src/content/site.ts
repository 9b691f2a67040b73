import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Library } from './library.ts';
import { readLibrary } from './library.ts';
import { report } from './report.ts';

let opened: { readonly stamp: string; readonly library: Library } | undefined;

/**
 * The content of the site, from `content/` in the folder the build runs in. Read once, and again when a
 * file has changed. `figures` are all pictures there are, as `scene/state`.
 * Throws one error with the whole report when anything is wrong.
 */
export function openLibrary(figures: readonly string[]): Library {
  const dir = resolve('content');
  const stamp = `${stampOf(dir)} ${figures.join(' ')}`;
  if (opened?.stamp !== stamp) {
    const { library, problems } = readLibrary(dir, { figures });
    if (problems.length > 0) throw new Error(report(problems));
    opened = { stamp, library };
  }
  return opened.library;
}

/** Changes whenever a file under `dir` is written, added or taken away. */
function stampOf(dir: string): string {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  return files.map((file) => `${file} ${statSync(join(dir, file)).mtimeMs}`).join('\n');
}
