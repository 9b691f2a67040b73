import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { fontFile, type FontName } from './font-files.ts';
import { withNames } from './name-table.ts';

/** What is cut: a font, and the letters that are left of it. */
export interface Cut {
  readonly name: FontName;
  readonly letters: string;
}

/** Cuts a font, as WOFF2. Runs on a thread of its own, since packing takes as long as all else that a build does meanwhile. */
export async function cut({ name, letters }: Cut): Promise<Uint8Array> {
  const { family } = fontFile(name);
  // Labels are measured without kerning, and small: it is a fifth of their letters and not seen.
  const part = await subsetFont(await wholeFont(name), letters, { keepFeatures: family.includes('Sans') ? [] : ['kern'], targetFormat: 'truetype' });
  // Without any name browsers refuse it.
  return convert(withNames(part, new Map([[1, family]])), 'woff2');
}

const wholes = new Map<FontName, Promise<Buffer>>();

function wholeFont(name: FontName): Promise<Buffer> {
  const font = wholes.get(name) ?? readFile(resolve(`src/engine/type/${name}.woff2`)).then((bytes) => convert(bytes, 'truetype'));
  wholes.set(name, font);
  return font;
}
