import { expect, test } from 'vitest';
import { cited, listedOnce, readWhenThere } from './sources.ts';
import { toldBy } from './sample-parts.ts';

test('every source but the essay is cited', () => {
  const sources = [{ id: 'dawn' }, { id: 'kaura-2022' }, { id: 'bbc' }];
  expect(toldBy(cited, { sources, cited: ['dawn'] })).toEqual([
    'bbc, id: "bbc", which nobody cites -> its id in the sources of a claim, a term, a change or a row of a table; or the entry taken out',
  ]);
  expect(toldBy(cited, { sources, unread: ['row'] })).toEqual([]);
});

test('a page stands in the list once, a page of datasets may stand there for each', () => {
  const page = (id: string, url: string, type = 'webpage' as 'webpage' | 'dataset') => ({ id, url, type });
  expect(toldBy(listedOnce, { sources: [page('one', 'http://bbc.co.uk/a/'), page('other', 'https://www.bbc.co.uk/a')] })).toEqual([
    'other, url: the page of "one" -> each page once: cite "one"',
  ]);
  expect(toldBy(listedOnce, { sources: [page('years', 'https://ucdp.uu.se/', 'dataset'), page('cells', 'https://ucdp.uu.se/', 'dataset')] })).toEqual([]);
});

test('a source is read after it was issued, and not where others quote it', () => {
  expect(toldBy(readWhenThere, { sources: [{ id: 'a', issued: '2022-04', read: '2026-11-26', seen: 'read' }] })).toEqual([]);
  expect(toldBy(readWhenThere, { sources: [{ id: 'a', issued: '2022-04', read: '2021-11-26' }] })).toEqual(['a, read: "2021-11-26", before it was issued -> a day not before 2022-04']);
  expect(toldBy(readWhenThere, { sources: [{ id: 'a', read: '2021-11-26', seen: 'quoted' }] })).toEqual(['a, read: "2021-11-26" beside seen: quoted -> no day of reading, or seen: read or copy']);
  expect(toldBy(readWhenThere, { sources: [{ id: 'a', issued: '2022', archived: { url: 'https://x.example', date: '2021-01-01' } }] })).toEqual(['a, archived: "2021-01-01", before it was issued -> a day not before 2022']);
});
