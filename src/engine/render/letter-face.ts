import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';
import { fontFiles, type FontFile, type FontName } from '../type/font-files.ts';
import { withNames } from '../type/name-table.ts';

/** A font cut to some letters, as a rule of a style sheet that holds it: for a picture that brings its own. */
export async function letterFace(name: FontName, letters: string): Promise<string> {
  const { family, weight, style } = fileOf(name);
  const part = await cutFont(name, letters);
  return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${part.toString('base64')})}`;
}

/** A font cut to some letters, as WOFF2. As in any document it says no more of itself than its family; the whole fonts say it all, and their licence lies beside them. */
export async function cutFont(name: FontName, letters: string): Promise<Buffer> {
  const { family } = fileOf(name);
  const used = [...new Set(letters)].sort().join('');
  // Labels are measured without kerning, and small: it is a fifth of their letters and not seen.
  const kept = { keepFeatures: family.includes('Sans') ? [] : ['kern'] };
  const part = await subsetFont(await readFile(resolve(`src/engine/type/${name}.woff2`)), used, { ...kept, targetFormat: 'truetype' });
  // Without any name browsers refuse it.
  return subsetFont(withNames(part, new Map([[1, family]])), used, { ...kept, targetFormat: 'woff2' });
}

function fileOf(name: FontName): FontFile {
  return fontFiles.find((one) => one.name === name)!;
}
