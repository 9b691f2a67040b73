import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';
import { fontFiles, type FontName } from '../type/font-files.ts';

/** Where a cut font must not be taken for the whole one, and may come after the words it sets. */
export interface Cut {
  readonly family: string;
}

/** A font with some of its letters, as a rule of a style sheet that holds it: for a file or a page that brings its own. As in any document its names are left out; the whole fonts have them, and their licence lies beside them. */
export async function letterFace(name: FontName, letters: string, cut?: Cut): Promise<string> {
  const { family, weight, style } = fontFiles.find((one) => one.name === name)!;
  const whole = await readFile(resolve(`src/engine/type/${name}.woff2`));
  const used = [...new Set(letters)].sort().join('');
  const part = await subsetFont(whole, used, { targetFormat: 'woff2', keepFeatures: ['kern'], dropTables: ['name'] });
  return `@font-face{font-family:'${cut?.family ?? family}';font-weight:${weight};font-style:${style};${cut ? 'font-display:swap;' : ''}src:url(data:font/woff2;base64,${part.toString('base64')})}`;
}
