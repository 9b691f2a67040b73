import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cutOf } from './cut-of.ts';

test('a text is set in plain sans unless one of its words says otherwise', () => {
  expect(cutOf('small second')).toBe('sans');
  expect(cutOf('small', 'strong')).toBe('sans-strong');
});

test('every word the style sheet gives a face or a weight of its own has the cut of that face', () => {
  const css = readFileSync(new URL('../../styles/picture.css', import.meta.url), 'utf8');
  const faces = [...css.matchAll(/^\.picture (?:text)?\.([a-z-]+) \{ font: (italic )?(\d+) [\d.]+px var\(--(serif|sans)\)/gm)];
  expect(faces.length).toBeGreaterThan(6);
  for (const [, word, italic, weight, family] of faces) expect([word, cutOf(word!)]).toEqual([word, `${family}-${italic ? 'italic' : weight === '600' ? 'strong' : weight}`]);
});
