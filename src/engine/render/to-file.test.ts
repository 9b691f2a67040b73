import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Drawing } from '../marks/mark.ts';
import { frames } from '../marks/frame.ts';
import { toFile, toPlainFile } from './to-file.ts';
import { toPicture } from './to-picture.ts';

const drawing: Drawing = {
  title: 'Deaths & counts',
  source: 'A source',
  camera: null,
  map: [],
  screen: [{ kind: 'rect', key: 'ground', className: 'water', x: 100, y: 100, width: 200, height: 200 }],
};
const credits = { title: 'A <title>', source: 'Dawn & others', creator: 'Across the Line', licence: 'CC BY 4.0', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/', page: 'https://across.example/part/step/' };
const svg = await toFile(toPicture(drawing, frames.wide), frames.wide, drawing.title, 'What it shows', credits);

test('says inside what it is, from whom, and who may use it', () => {
  expect(svg).toContain('<title>Deaths &amp; counts</title><desc>What it shows</desc><metadata>');
  expect(svg).toContain('<dc:source>Dawn &amp; others</dc:source><dc:rights>CC BY 4.0</dc:rights><dc:identifier>https://across.example/part/step/</dc:identifier>');
});

test('a program that knows no variables paints it in the light colours', async () => {
  const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): number[] => [...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3)];
  expect(at(200, 200)).toEqual([0xea, 0xf0, 0xf0]);
  expect(at(5, 5)).toEqual([0xfa, 0xf7, 0xf1]);
});

test('each plain value stands before the variable that overrules it', () => {
  expect(svg).toMatch(/fill: #eaf0f0; fill: var\(--water\)/);
});

test('for encyclopedias it holds words as text, its licence, and nothing their renderer drops', async () => {
  const plain = toPlainFile(toPicture(drawing, frames.wide), frames.wide, drawing.title, 'What it shows', credits);
  expect(plain).toContain('<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>');
  expect(plain).toMatch(/<text [^>]*><tspan font-family="Liberation Serif, [^"]*"[^>]*>Deaths &amp; counts<\/tspan><\/text>/);
  expect(plain).not.toMatch(/<style|class=|var\(|@font-face|currentColor|light-dark|data:/);
  const dark = async (svg: string): Promise<number> => {
    const pixels = await sharp(Buffer.from(svg)).extract({ left: 0, top: 0, width: 400, height: 40 }).greyscale().raw().toBuffer();
    return pixels.filter((pixel) => pixel < 120).length;
  };
  expect(await dark(plain), 'librsvg draws the words of the title').toBeGreaterThan(100);
});
