import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardPng, picturePng } from './to-png.ts';

test('the same drawing gives the same file', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="63" viewBox="0 0 120 63"><rect width="120" height="63" fill="#faf7f1"/><circle cx="60" cy="30" r="20" fill="#75500a" fill-opacity="0.4"/></svg>';
  expect((await cardPng(svg)).equals(await cardPng(svg))).toBe(true);
});

test('a picture file is twice as large as on a page and carries its credits', async () => {
  const credits = { title: 'A title', source: 'A source', creator: 'Across the Line', licence: 'CC BY 4.0', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/', page: 'https://across.example/part/step/' };
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="76" height="64" viewBox="0 0 76 64"><rect width="76" height="64" fill="#faf7f1"/></svg>';
  const { width, height, exif } = await sharp(await picturePng(svg, credits)).metadata();
  expect([width, height]).toEqual([152, 128]);
  for (const words of Object.values(credits)) expect(exif!.toString('latin1')).toContain(words);
});
