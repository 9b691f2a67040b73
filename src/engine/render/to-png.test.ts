import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readLibrary } from '../../content/library.ts';
import { frames } from '../marks/frame.ts';
import { figuresOf } from '../../figures/figures.ts';
import { figureNames } from '../../scenes/registry.ts';
import { pictureCard } from './card.ts';
import { pictureOf } from './figures.ts';
import { outlined } from './outlined.ts';
import { cardPng, picturePng } from './to-png.ts';

const { library } = readLibrary('content', { figures: figureNames() });
const { draw } = figuresOf(library);
const words = { title: 'What each side wants', kicker: '4 · Divergence', site: 'Across the Line' };
const cardOf = (figure: string): string =>
  pictureCard(words, { inside: outlined(pictureOf(draw, figure, 'narrow'), frames.narrow), viewBox: '0 0 360 400' });

// One figure of each scene: what few colours may do to it depends on its colours.
const figures = figureNames().filter((name, i, all) => all.findIndex((other) => other.split('/')[0] === name.split('/')[0]) === i);

test.each(figures)('few colours do not change how %s looks', async (figure) => {
  const svg = cardOf(figure);
  const [few, all] = await Promise.all([cardPng(svg), sharp(Buffer.from(svg)).png().toBuffer()].map(async (png) => sharp(await png).removeAlpha().raw().toBuffer()));
  let [far, worst] = [0, 0];
  for (let i = 0; i < all!.length; i += 1) {
    const off = Math.abs(all![i]! - few![i]!);
    worst = Math.max(worst, off);
    if (off > 6) far += 1;
  }
  expect(worst, 'the furthest any pixel goes').toBeLessThan(48);
  expect(far / all!.length, 'the share of pixels that go far').toBeLessThan(0.002);
});

test('the same drawing gives the same file', async () => {
  const svg = cardOf(figures[0]!);
  expect((await cardPng(svg)).equals(await cardPng(svg))).toBe(true);
});

test('a picture file is twice as large as on a page and carries its credits', async () => {
  const credits = { title: 'A title', source: 'A source', creator: 'Across the Line', licence: 'CC BY 4.0', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/', page: 'https://across.example/rift/ambush/' };
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="76" height="64" viewBox="0 0 76 64"><rect width="76" height="64" fill="#faf7f1"/></svg>';
  const { width, height, exif } = await sharp(await picturePng(svg, credits)).metadata();
  expect([width, height]).toEqual([152, 128]);
  for (const words of Object.values(credits)) expect(exif!.toString('latin1')).toContain(words);
});
