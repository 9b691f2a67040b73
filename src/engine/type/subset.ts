/**
 * Cuts the site's type out of the two open faces and writes what follows from it: `src/engine/type/*.woff2`,
 * `src/styles/fonts.css` and, of the letters that stand in for ours, `stand-ins.css`. Run by hand from the top of the repository,
 * after a change of `font-files.ts` or of the packages:  node src/engine/type/subset.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { fontFiles, type FontFile } from './font-files.ts';
import { face, fallbackFace, fallbacks } from './faces.ts';
import { namesOf, withNames } from './name-table.ts';

const packages = new URL('../../../node_modules/@fontsource-variable/', import.meta.url);

/** Kerning and the fi joins: figures are tabular by default in both faces. A pinned face has no styles left to list. */
const kept = { keepFeatures: ['kern', 'liga'], noHinting: true, dropTables: ['STAT'] };

const made = new Map<string, { file: FontFile; font: Font; bytes: number }>();
for (const file of fontFiles) {
  const face = readFileSync(new URL(`${file.from}.woff2`, packages));
  const names = namesOf(file, create(face));
  const pinned = await subsetFont(face, file.characters, { ...kept, targetFormat: 'truetype', variationAxes: file.axes });
  const woff2 = await subsetFont(withNames(pinned, names), file.characters, { ...kept, targetFormat: 'woff2', preserveNameIds: [...names.keys()] });
  writeFileSync(new URL(`${file.name}.woff2`, import.meta.url), woff2);
  made.set(file.name, { file, font: create(woff2), bytes: woff2.length });
}

const faces = [...made.values()].map(({ file }) => face(file));
const standIns = fallbacks.flatMap((fallback) =>
  fallback.stands.map((name) => fallbackFace(fallback, made.get(name)!.file, made.get(name)!.font)),
);
const by = '/* Made by src/engine/type/subset.ts; change that, not this. */';
const sheet = (name: string, rules: readonly string[]): void => writeFileSync(new URL(`../../styles/${name}.css`, import.meta.url), `${by}\n${rules.join('\n')}`);
sheet('fonts', ["@import './stand-ins.css';\n", ...faces]);
sheet('stand-ins', standIns);

for (const [name, { bytes }] of made) console.log(`${name}.woff2  ${bytes} bytes`);
console.log(`all  ${[...made.values()].reduce((sum, { bytes }) => sum + bytes, 0)} bytes`);
