import { mkdirSync, writeFileSync } from 'node:fs';
import { readLibrary } from '../../src/content/library.ts';
import { problemsAsText } from '../../src/content/problem.ts';
import { frameNames, frames } from '../../src/engine/marks/frame.ts';
import { pictureOf } from '../../src/engine/render/picture-book.ts';
import { outlinedSvg } from '../../src/engine/render/outlined.ts';
import { faultsOfNumbers } from '../../src/figures/faults-of-numbers.ts';
import { figuresOf } from '../../src/figures/figures.ts';
import { figureNames } from '../../src/scenes/registry.ts';
import sharp from 'sharp';

// Pictures as a reader sees them, from content: `npm run look -- toll` or `npm run look -- toll/april-2022` writes PNG files, one a frame, and tells every fault.

const wanted = process.argv.slice(2);
const folder = '.cache/look';
const names = figureNames().filter((figure) => wanted.length === 0 || wanted.some((one) => figure === one || figure.startsWith(`${one}/`)));
const { library, problems } = readLibrary('content', { figures: figureNames() });
const figures = figuresOf(library);

mkdirSync(folder, { recursive: true });
for (const figure of names) {
  for (const frame of frameNames) {
    const file = `${folder}/${figure.replace('/', '.')}.${frame}.png`;
    const svg = outlinedSvg(pictureOf(figures.draw, figure, frame), frames[frame]);
    writeFileSync(file, await sharp(Buffer.from(svg), { density: 144 }).png().toBuffer());
    console.log(file);
  }
}
const told = problemsAsText([...problems, ...figures.faults(names), ...faultsOfNumbers(library, figures)]);
if (told) console.log(`\n${told}`);
