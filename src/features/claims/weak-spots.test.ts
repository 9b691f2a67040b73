import { expect, test } from 'vitest';
import type { Claim } from '../../content/schemas/claim.ts';
import type { Source } from '../../content/schemas/source.ts';
import { reprintsByOrigin, weakSpots } from './weak-spots.ts';

const sources = [
  { id: 'own', issued: '2022', seen: 'quoted' },
  { id: 'copy', issued: '2022', reprint: 'Reuters' },
  { id: 'wiki', reprint: 'Wikipedia', note: 'title taken from the address; a pointer, not a source of record' },
  { id: 'copy-2', issued: '2022', reprint: 'Reuters', note: 'the title of a column describes nothing' },
] as unknown as readonly Source[];
const claims = [
  { id: 'C01', sources: ['own'] },
  { id: 'C02', sources: [], strength: 'quoted-only' },
  { id: 'C03', sources: ['own', 'copy'] },
  { id: 'C04', sources: ['copy', 'wiki'] },
] as unknown as readonly Claim[];

test('every weak spot is found, and only those', () => {
  const spots = weakSpots(claims, sources);
  const ids = Object.fromEntries(Object.entries(spots).map(([name, found]) => [name, (found as readonly { id: string }[]).map(({ id }) => id)]));
  expect(ids).toEqual({
    reprints: ['copy', 'wiki', 'copy-2'],
    titledByUs: ['wiki'],
    pointers: ['wiki'],
    quoted: ['own'],
    quotedAlone: ['C02'],
    undated: ['wiki'],
    oneSource: ['C01'],
    noSource: ['C02'],
    reprintsAlone: ['C04'],
  });
});

test('reprints stand with those whose words they carry, most first', () => {
  expect(reprintsByOrigin(sources).map(([origin, of]) => [origin, of.length])).toEqual([['Reuters', 2], ['Wikipedia', 1]]);
});
