import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { fontFiles, type FontFile, type FontName } from '../type/font-files.ts';
import { withNames } from '../type/name-table.ts';

/** A font cut to some letters, as a rule of a style sheet that holds it: for a picture that brings its own. */
export async function letterFace(name: FontName, letters: string): Promise<string> {
  const { family, weight, style } = fileOf(name);
  const part = await cutFont(name, letters);
  return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${part.toString('base64')})}`;
}

const wholes = new Map<FontName, Promise<Buffer>>();
const cuts = new Map<string, Promise<Buffer>>();

/**
 * A font cut to some letters, as WOFF2; each cut once, since the frames of a picture have the same words. As in any document it says no more
 * of itself than its family; the whole fonts say it all, and their licence lies beside them.
 */
export function cutFont(name: FontName, letters: string): Promise<Buffer> {
  const used = [...new Set(letters)].sort().join('');
  const key = `${name} ${used}`;
  const part = cuts.get(key) ?? cut(name, used);
  cuts.set(key, part);
  return part;
}

async function cut(name: FontName, used: string): Promise<Buffer> {
  const { family } = fileOf(name);
  // Labels are measured without kerning, and small: it is a fifth of their letters and not seen.
  const part = await subsetFont(await wholeFont(name), used, { keepFeatures: family.includes('Sans') ? [] : ['kern'], targetFormat: 'truetype' });
  // Without any name browsers refuse it.
  return convert(withNames(part, new Map([[1, family]])), 'woff2');
}

function wholeFont(name: FontName): Promise<Buffer> {
  const font = wholes.get(name) ?? readFile(resolve(`src/engine/type/${name}.woff2`)).then((bytes) => convert(bytes, 'truetype'));
  wholes.set(name, font);
  return font;
}

function fileOf(name: FontName): FontFile {
  return fontFiles.find((one) => one.name === name)!;
}
