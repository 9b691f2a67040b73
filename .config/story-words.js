import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const content = new URL('../content/', import.meta.url);
const names = parse(readFileSync(new URL('names.yaml', content), 'utf8'));
const chapters = readdirSync(new URL('chapters/', content)).map((file) => file.replace('.mdx', ''));

/** Found inside any other word, too: `nearestOnFrontier`. */
const stems = ['afghan', 'pakistan', 'taliban', 'kabul', 'islamabad', 'durand', 'frontier'];
/** Found as whole words: every name of a place or group in the content, and these. Ids of chapters are found in quotes and addresses. */
const words = Object.values(names).flat().map(({ name }) => name).concat('Iran', 'Wakhan', 'Kashmir');
const said = new RegExp([...stems, ...words.map((word) => `\\b${word.replace(/[^\w\s]/g, '\\$&')}\\b`), ...chapters.map((id) => `(?<=['"\`/])${id}(?=['"\`/])`)].join('|'), 'gi');

const rule = {
  create: ({ sourceCode, report }) => ({
    Program() {
      for (const { 0: word, index } of sourceCode.text.matchAll(said)) {
        report({
          loc: { start: sourceCode.getLocFromIndex(index), end: sourceCode.getLocFromIndex(index + word.length) },
          message: `"${word}" is a word of this story, and the engine knows none. Take it as an argument; what the engine has to be told stands in src/story.ts.`,
        });
      }
    },
  }),
};

/** The engine, its tests too, could carry another essay. */
export const storyWords = [{ files: ['src/engine/**/*.ts'], plugins: { story: { rules: { 'no-words': rule } } }, rules: { 'story/no-words': 'error' }, settings: { said: said.source } }]; // in the settings, so that what lint remembers of a file ends where they change
