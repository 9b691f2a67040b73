import { expect, test } from 'vitest';
import { ownRecord } from './own-record.ts';
import { apa, blockquote, chicago, plainly, wikipedia } from './sentences.ts';

const change = { id: 'first', date: '2026-11-22', kind: 'published', why: 'New.' } as const;
const record = ownRecord({ title: 'A [hard] title | of two', path: 'rift/ambush/', url: 'https://across.example/rift/ambush/' }, [change]);

test('the site is the work; the author of the essay is not its author', () => {
  for (const form of [plainly, apa, chicago, wikipedia]) {
    expect(form(record)).toContain('Across the Line');
    expect(form(record)).not.toContain('Kaura');
  }
  expect(record.note).toContain('Kaura');
});

test('each form is written as its readers expect', () => {
  expect(plainly(record)).toBe('“A [hard] title | of two”, Across the Line, 22 November 2026, https://across.example/rift/ambush/.');
  expect(apa(record)).toBe('Across the Line. (2026, November 22). A [hard] title | of two. https://across.example/rift/ambush/');
  expect(chicago(record)).toBe('Across the Line. “A [hard] title | of two.” November 22, 2026. https://across.example/rift/ambush/.');
});

test('a template of Wikipedia is not broken by what a title holds', () => {
  expect(wikipedia(record)).toContain('|title=A &#91;hard&#93; title {{!}} of two |website=Across the Line |date=2026-11-22');
});

test('a quotation is HTML whatever the words are', () => {
  expect(blockquote(record, 'One & two.\n\n<Three>')).toContain('<p>One &amp; two.</p>\n  <p>&lt;Three&gt;</p>');
});

test('a page that is frozen is cited as it stood', () => {
  const frozen = ownRecord({ title: 'A title', path: 'rift/', url: 'https://across.example/rift/', frozen: 'https://across.example/versions/2026-11-26/rift.html' }, [change]);
  for (const form of [plainly, apa, chicago]) expect(form(frozen)).toMatch(/ As it stood: https:\/\/across\.example\/versions\/2026-11-26\/rift\.html$/);
});
