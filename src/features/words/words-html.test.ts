import { expect, test, vi } from 'vitest';
import type { Words } from '../../content/marked-words.ts';
import { siteLibrary } from '../../site/site-library.ts';
import { wordsHtml } from './words-html.ts';

const { claims, glossary, names } = siteLibrary();
const group = names.groups.find(({ side }) => side !== 'neither')!;
const words: Words = [{ tag: 'p', words: ['A & ', { tag: 'em', words: ['b'] }, ' of ', { tag: 'Group', id: group.id, words: ['them'] }] }];

test('paragraphs and stress are those of the page, and no letter is taken for a tag', () => {
  expect(wordsHtml([{ tag: 'p', words: ['A & ', { tag: 'strong', words: ['<b>'] }] }])).toBe('<p>A &amp; <strong>&lt;b&gt;</strong></p>');
});

test('a name has the tint of its side, and a tie only where a mark stands for it', () => {
  expect(wordsHtml(words)).toContain(`<span class="group ${group.side}">them</span>`);
  expect(wordsHtml(words, { ties: (name) => name === `group:${group.id}` })).toContain(`<span class="group ${group.side}" data-of="group:${group.id}">them</span>`);
});

test('a claim shows its verdict in a word and leads to its row', () => {
  const { id, verdict } = claims.find((claim) => claim.verdict === 'disputed')!;
  const html = wordsHtml([{ tag: 'Claim', id, words: ['so it is'] }]);
  expect(html).toMatch(new RegExp(`^<a class="claim" data-claim="${id}" href="/claims/#${id}"><span class="claim-words">so it is</span>`));
  expect(html).toContain(`<span class="unseen"> (${verdict})</span>`);
});

test('a term brings its meaning along; in another page it leads out instead', () => {
  vi.stubEnv('SITE', 'https://example.org');
  const [{ id, term }] = glossary as [typeof glossary[number]];
  const marked: Words = [{ tag: 'Term', id, words: [term] }];
  expect(wordsHtml(marked)).toMatch(/^<a class="term" data-term="[^"]+" data-meaning="[^"]+" href="\/glossary\/#/);
  expect(wordsHtml(marked, { outside: true })).toBe(`<a class="term" href="https://example.org/glossary/#${id}" target="_blank" rel="noopener" aria-describedby="new-tab">${term}</a>`);
  vi.unstubAllEnvs();
});
