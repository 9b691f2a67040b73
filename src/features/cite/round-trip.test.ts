import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../content/open-content.ts';
import { figureNames } from '../../scenes/registry.ts';
import { bibtex } from './bibtex.ts';
import type { CslName } from './csl.ts';
import { ownRecord } from './own-record.ts';
import { ris } from './ris.ts';
import { sourceRecord } from './source-record.ts';

const { library } = readContent(figureNames());
const own = library.chapters.flatMap((chapter) =>
  [{ title: chapter.title, path: `${chapter.id}/` }, ...chapter.steps.map(({ id, title }) => ({ title, path: `${chapter.id}/${id}/` }))].map(({ title, path }) =>
    ownRecord({ title, path, url: `https://across.example/${path}` }, library.changes),
  ),
);
const hard = ownRecord({ title: '50% of a {line} & #1_2: ~“é”^ \\ $', path: 'a/b/', url: 'https://across.example/a/?b=1&c=%20_#d' }, library.changes);
const records = [hard, ...own, ...library.sources.map(sourceRecord)];

test('there is something to cite', () => {
  expect(own.length).toBeGreaterThan(20);
  expect(library.sources.length).toBeGreaterThan(100);
});

describe('an independent reader finds in each file what the record says', () => {
  test('BibTeX', () => {
    const read = new Cite(records.map(bibtex).join('\n')).data;
    expect(read.map(facts)).toEqual(records.map((record) => facts(record)));
  });

  test('RIS', () => {
    const read = new Cite(records.map(ris).join('\r\n')).data;
    // The reader takes newspapers' bylines for reporters, and of their dates only the year.
    expect(read.map((one) => ({ ...facts(one), authors: one.type === 'article-newspaper' ? [one.reporter ?? []].flat().map(flat) : facts(one).authors }))).toEqual(
      records.map((record) => ({ ...facts(record), date: record.type === 'article-newspaper' ? facts(record).date?.slice(0, 1) : facts(record).date })),
    );
  });
});

test('RIS has two spaces before each dash, CRLF at each end, and closes each record', () => {
  for (const record of records) {
    expect(ris(record)).toMatch(/^TY {2}- \w+\r\n(?:[A-Z][A-Z0-9] {2}- \S.*\r\n)+ER {2}- \r\n$/);
  }
});

test.each([['report', 'RPRT'], ['article-newspaper', 'NEWS'], ['article-magazine', 'MGZN'], ['webpage', 'ELEC']])('RIS calls a source of the type %s %s', (type, kind) => {
  const source = library.sources.find((one) => one.type === type)!;
  expect(ris(sourceRecord(source))).toMatch(new RegExp(`^TY {2}- ${kind}\r\n`));
});

test('our own pages are of the web, and no report or article', () => {
  for (const record of own) expect(ris(record)).toMatch(/^TY {2}- ELEC\r\n/);
});

test('no two records share an id', () => {
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
});

interface Said {
  readonly id: string;
  readonly title: string;
  readonly author?: readonly (CslName | Readonly<Record<string, string>>)[];
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL?: string;
}

/** What every form must agree on. */
function facts({ id, title, author = [], issued, URL: url }: Said) {
  return { id, title, authors: author.map(flat), date: issued?.['date-parts'][0], url };
}

/** A name without the marks that say which part is which. */
function flat(name: CslName | Readonly<Record<string, string>> | string): string {
  if (typeof name === 'string') return name.split(', ').reverse().join(' ').replace(/,$/, '').trim();
  const { literal, given, 'non-dropping-particle': particle, family } = name as Readonly<Record<string, string>>;
  return [literal, given, particle, family].filter(Boolean).join(' ');
}
