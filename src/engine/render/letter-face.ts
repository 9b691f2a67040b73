import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';
import { fontFiles, type FontName } from '../type/font-files.ts';
import { withNames } from '../type/name-table.ts';

/** Where a cut font must not be taken for the whole one, and may come after the words it sets. */
export interface Cut {
  readonly family: string;
}

/** A font with some of its letters, as a rule of a style sheet that holds it: for a file or a page that brings its own. As in any document it says no more of itself than its family; the whole fonts say it all, and their licence lies beside them. */
export async function letterFace(name: FontName, letters: string, cut?: Cut): Promise<string> {
  const { family, weight, style } = fontFiles.find((one) => one.name === name)!;
  const whole = await readFile(resolve(`src/engine/type/${name}.woff2`));
  const used = [...new Set(letters)].sort().join('');
  // Labels are measured without kerning, and small: it is a fifth of their letters and not seen.
  const kept = { keepFeatures: family.includes('Sans') ? [] : ['kern'] };
  // Without any name browsers refuse it.
  const part = await subsetFont(withNames(await subsetFont(whole, used, { ...kept, targetFormat: 'truetype' }), new Map([[1, family]])), used, { ...kept, targetFormat: 'woff2' });
  return `@font-face{font-family:'${cut?.family ?? family}';font-weight:${weight};font-style:${style};${cut ? 'font-display:swap;' : ''}src:url(data:font/woff2;base64,${part.toString('base64')})}`;
}
