import { expect, test } from 'vitest';
import type { Chapter, Step } from '../../content/read-chapter.ts';
import type { Change } from '../../content/schemas/change.ts';
import { chapterStatements, stepStatements, storyStatements, type Published } from './structured-data.ts';

const step: Step = { id: 'ambush', figure: 'frontier/ambush', title: 'An ambush', alt: 'A map.', line: 1, text: '', words: [], claims: ['C08'], places: [], groups: [], terms: [], choices: [] };
const chapter: Chapter = { id: 'rift', number: 1, title: 'An alliance comes apart', short: 'The rift', deck: 'Why?', parts: [], steps: [step], claims: ['C08'] };
const first: Change = { id: 'first', date: '2026-11-22', kind: 'published', why: 'New.' };

test('a chapter names its steps, the essay it is based on and the sources of its claims', () => {
  const [article] = chapterStatements(published([first]), chapter);
  expect(article).toMatchObject({
    '@type': 'Article',
    '@id': 'https://site.example/rift/#rift',
    datePublished: '2026-11-22',
    isPartOf: { '@id': 'https://site.example/#main' },
    isBasedOn: { name: 'The essay', author: [{ name: 'Vinay Kaura' }] },
    hasPart: [{ '@id': 'https://site.example/rift/#ambush', url: 'https://site.example/rift/ambush/' }],
    citation: [{ '@id': 'https://site.example/sources/#dawn-1' }],
  });
});

test('a page is modified only by an entry in the list of changes that touches it', () => {
  const elsewhere: Change = { id: 'two', date: '2026-12-01', kind: 'updated', claims: ['C40'], why: 'News.' };
  const here: Change = { id: 'three', date: '2026-12-02', kind: 'corrected', steps: ['ambush'], was: 'a', now: 'b', why: 'Wrong.' };
  expect(chapterStatements(published([elsewhere, first]), chapter)[0]).not.toHaveProperty('dateModified');
  expect(chapterStatements(published([here, elsewhere, first]), chapter)[0]).toHaveProperty('dateModified', '2026-12-02');
  expect(storyStatements(published([elsewhere, first]))[0]).toHaveProperty('dateModified', '2026-12-01');
});

test('the way to a step is told in whole addresses', () => {
  const [, crumbs] = stepStatements(published([first]), chapter, step) as [object, { itemListElement: { item: string }[] }];
  expect(crumbs.itemListElement.map(({ item }) => item)).toEqual(['https://site.example/', 'https://site.example/rift/', 'https://site.example/rift/ambush/']);
});

function published(changes: readonly Change[]): Published {
  return {
    chapters: [chapter],
    claims: [{ id: 'C08', chapter: 'rift', paragraph: 'P2', title: 'Seven killed', says: 'Seven.', by: 'The army', speakers: ['author'], kind: 'fact', verdict: 'confirmed', checked: '2022-05-01', record: 'Seven.', sources: ['dawn-1', 'kaura-2022'] }],
    sources: [
      { id: 'kaura-2022', type: 'webpage', title: 'The essay', publisher: 'MEI', author: ['Vinay Kaura'], issued: '2022' },
      { id: 'dawn-1', type: 'article-newspaper', title: 'Seven killed', publisher: 'Dawn', url: 'https://dawn.example/1' },
      { id: 'dawn-2', type: 'article-newspaper', title: 'Unused', publisher: 'Dawn', url: 'https://dawn.example/2' },
    ],
    changes,
    at: (path) => `https://site.example/${path}`,
  };
}
