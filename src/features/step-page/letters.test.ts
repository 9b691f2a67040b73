import { expect, test } from 'vitest';
import { cutFont } from '../../engine/render/letter-face.ts';
import { siteLibrary } from '../../site/site-library.ts';
import { lettersOf, lettersPath } from './letters.ts';

const { id, steps: [step] } = siteLibrary().chapters[0]!;

test('the words of a step bring all their letters and no mark-up, its title those of the name of the site too', () => {
  const words = new Set(lettersOf(step!, 'serif'));
  expect([...step!.text].filter((letter) => /\S/.test(letter) && !words.has(letter))).toEqual([]);
  expect(words.has('<')).toBe(false);
  expect(lettersOf(step!, 'serif-strong')).toMatch(new RegExp(`^${step!.title}.+`));
});

test('they are far fewer bytes than the whole font', async () => {
  expect((await cutFont('serif', lettersOf(step!, 'serif'))).length).toBeLessThan(7000);
});

test('each font of each step has an address', () => {
  expect(lettersPath(id, step!.id, 'serif')).toBe(`letters/${id}/${step!.id}.serif.woff2`);
});
