import { expect, test } from 'vitest';
import { readContent } from '../../content/open-content.ts';
import { readGeography } from '../from/ground.ts';
import { rowsFor } from '../from/rows.ts';
import { from } from './from.ts';
import { states } from './states.ts';

const { library } = readContent();
const geography = readGeography(100);
const dataOf = (state: keyof typeof states) => from(rowsFor(`frontier/${state}`, library, () => geography).rows, state);

test('the halo of Spera is as wide as its row says', () => {
  const spera = dataOf('april-strikes').places.find(({ id }) => id === 'spera')!;
  expect(library.places.find(({ id }) => id === 'spera')!.precision).toContain(`${spera.precisionKm} km`);
});

test('the attacks told are those in Pakistan from the fall of Kabul to April 2022', () => {
  const told = dataOf('attacks-rise').events.slice(1);
  expect(told.every(({ country, date }) => country === 'Pakistan' && date >= '2021-08-15' && date < '2022-05-01')).toBe(true);
  expect(told.map(({ id }) => id)).toContain('e2022-ambush');
  const ambush = library.events.find(({ id }) => id === 'e2022-ambush')!;
  const later = { ...library, events: [...library.events, { ...ambush, id: 'e2022-later', date: '2022-05-01' }] };
  expect(from(rowsFor('frontier/attacks-rise', later, () => geography).rows, 'attacks-rise').events.slice(1)).toEqual(told);
});

test('a state shows every place that the strikes it tells of name', () => {
  const struck = library.crossBorder.filter(({ id }) => id === 'cb2026-02-22' || id === 'cb2026-02-27').flatMap(({ at }) => at ?? []);
  expect(states['open-war'].halos!.map(({ place }) => place).sort()).toEqual([...new Set(struck)].sort());
});
