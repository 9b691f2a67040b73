import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Cut } from '../type/cut-font.ts';
import { fontFile, type FontName } from '../type/font-files.ts';

/** A font cut to some letters, as a rule of a style sheet that holds it: for a picture that brings its own. */
export async function letterFace(name: FontName, letters: string): Promise<string> {
  const { family, weight, style } = fontFile(name);
  const part = await cutFont(name, letters);
  return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${part.toString('base64')})}`;
}

const cuts = new Map<string, Promise<Buffer>>();

/**
 * A font cut to some letters, as WOFF2; each cut once, since the frames of a picture have the same words. As in any document it says no more
 * of itself than its family; the whole fonts say it all, and their licence lies beside them.
 */
export function cutFont(name: FontName, letters: string): Promise<Buffer> {
  const used = [...new Set(letters)].sort().join('');
  const key = `${name} ${used}`;
  const part = cuts.get(key) ?? cutter().run({ name, letters: used } satisfies Cut, { name: 'cut' }).then((bytes: Uint8Array) => Buffer.from(bytes));
  cuts.set(key, part);
  return part;
}

let thread: Tinypool | undefined;

/** The thread on which fonts are cut. */
function cutter(): Tinypool {
  thread ??= new Tinypool({ filename: pathToFileURL(resolve('src/engine/type/cut-font.ts')).href, minThreads: 0, maxThreads: 1 });
  return thread;
}
