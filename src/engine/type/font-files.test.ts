import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { fontFiles } from './font-files.ts';

const folder = import.meta.dirname;
const content = join(folder, '../../content');
/** Line ends, and scripts our two faces do not speak: readers' systems set the few titles in them. */
const unset = /[\n\r\t]|\p{Script=Arabic}/u;

test('all type together weighs at most 75 kB', () => {
  const bytes = fontFiles.map(({ name }) => statSync(join(folder, `${name}.woff2`)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(75_000);
});

test('each file carries the characters it promises', () => {
  for (const { name, characters } of fontFiles) {
    const font = create(readFileSync(join(folder, `${name}.woff2`)));
    const lost = [...characters].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0)!));
    expect(lost, name).toEqual([]);
  }
});

test('the type has every character the content uses', () => {
  const had = new Set(fontFiles.find(({ name }) => name === 'sans')!.characters);
  const lacking = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(mdx|yaml|csv)$/.test(path))
    .flatMap((path) => {
      const characters = [...readFileSync(join(content, path), 'utf8')];
      return [...new Set(characters.filter((c) => !had.has(c) && !unset.test(c)))].map((c) => `${path}: ${c} (U+${c.codePointAt(0)!.toString(16)})`);
    });
  expect(lacking, 'add them to src/engine/type/font-files.ts and run it, or write another character').toEqual([]);
});
