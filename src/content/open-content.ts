import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Asked } from './interface-words.ts';
import type { Library, ReadLibrary } from './library.ts';
import { readLibrary } from './library.ts';
import { problemsAsText } from './problem.ts';

/** A build asks for its content thousands of times; looking at every file each time took half of it. */
const isBuilding = process.env['NODE_ENV'] === 'production';
const read = new Map<string, { readonly stamp: string; readonly found: ReadLibrary }>();

/**
 * The content of the site, from `content/` in the folder the build runs in, and what is wrong with it. Read once, and
 * again when a file has changed; while the site is built files stand still. `figures` are all pictures there are, as `scene/state`; without them none is asked for.
 * `asked`: who asks for words of the interface; without it none is missed.
 */
export function readContent(figures?: readonly string[], asked?: readonly Asked[]): ReadLibrary {
  const dir = resolve('content');
  const [known, stamp] = [[...(figures ?? []), asked?.length ?? ''].join(' '), `${dir} ${isBuilding ? '' : stampOf(dir)}`];
  const last = read.get(known);
  if (last?.stamp === stamp) return last.found;
  const found = readLibrary(dir, { ...(figures && { figures }), ...(asked && { asked }) });
  read.set(known, { stamp, found });
  return found;
}

/** The same for those who can do nothing with faulty content: one error with the whole report when anything is wrong. */
export function openLibrary(figures: readonly string[]): Library {
  const { library, problems } = readContent(figures);
  if (problems.length > 0) throw new Error(problemsAsText(problems));
  return library;
}

/** Changes whenever a file under `dir` is written, added or taken away. */
function stampOf(dir: string): string {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  return files.map((file) => `${file} ${statSync(join(dir, file)).mtimeMs}`).join('\n');
}
