import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { fontFiles } from './font-files.ts';

const folder = import.meta.dirname;

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
