import { expect, test } from 'vitest';
import { formerNames, movedPages, redirects, stub } from './moved.ts';

const chapters = [{ id: 'rift', steps: [{ id: 'ambush' }, { id: 'warnings' }] }];
const nothing = { aliases: {}, chapters: {} };

test('nothing has moved while nothing was renamed', () => {
  expect(movedPages(nothing, chapters)).toEqual([]);
});

test('the page of a renamed step leads to its new one', () => {
  expect(movedPages({ ...nothing, aliases: { 'the-ambush': 'ambush' } }, chapters)).toEqual([{ from: 'rift/the-ambush/', to: 'rift/ambush/' }]);
  expect(formerNames({ aliases: { 'the-ambush': 'ambush', other: 'warnings' } }, 'ambush')).toEqual(['the-ambush']);
});

test('a renamed chapter brings all its steps along, under every name they had', () => {
  const moved = movedPages({ aliases: { 'the-ambush': 'ambush' }, chapters: { breach: 'rift' } }, chapters);
  expect(moved.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'rift/the-ambush/ rift/ambush/',
    'breach/ rift/',
    'breach/ambush/ rift/ambush/',
    'breach/the-ambush/ rift/ambush/',
    'breach/warnings/ rift/warnings/',
  ]);
});

test('hosts get one line an address, under the path the site is served from', () => {
  expect(redirects([{ from: 'breach/', to: 'rift/' }], (path) => `/sub/${path}`)).toBe('/sub/breach/ /sub/rift/ 301\n');
});

test('the page at the old address takes query and fragment along', () => {
  const page = stub('/sub/rift/', 'https://site.example');
  expect(page).toContain("location.replace('/sub/rift/' + location.search + location.hash)");
  expect(page).toContain('<link rel="canonical" href="https://site.example/sub/rift/">');
});
