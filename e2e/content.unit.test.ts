import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { editionsUnderWay } from '../src/content/editions.ts';
import { readContent } from '../src/content/open-content.ts';
import { problemsAsText } from '../src/content/problem.ts';
import { fontFile } from '../src/engine/type/font-files.ts';
import { figureNames } from '../src/scenes/registry.ts';
import { askedWords } from '../src/site/asked-words.ts';
import { siteFigures } from '../src/site/site-library.ts';

const { problems } = readContent(figureNames(), askedWords());
/** Line ends, and scripts our two faces do not speak: readers' systems set the few titles in them. */
const unset = /[\n\r\t]|\p{Script=Arabic}/u;
for (const line of editionsUnderWay('content')) console.warn(line);

test('the content of the site has no fault', () => {
  expect(problemsAsText(problems)).toBe('');
});

test('words, rows and numbers of the pictures have no fault, and every place and group marked in a step lights something in its pictures', () => {
  expect(siteFigures).not.toThrow();
});

test('the type has every character the content uses', () => {
  const had = new Set(fontFile('sans').characters);
  const lacking = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(mdx|yaml|csv)$/.test(path))
    .flatMap((path) => {
      const characters = [...readFileSync(`content/${path}`, 'utf8')];
      return [...new Set(characters.filter((c) => !had.has(c) && !unset.test(c)))].map((c) => `${path}: ${c} (U+${c.codePointAt(0)!.toString(16)})`);
    });
  expect(lacking, 'add them to src/engine/type/font-files.ts and run src/engine/type/subset.ts, or write another character').toEqual([]);
});
