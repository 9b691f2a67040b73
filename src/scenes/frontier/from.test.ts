import { expect, test } from 'vitest';
import { readContent } from '../../content/site.ts';
import { toldAttacks } from './events.ts';
import { frontierData } from './from.ts';
import { readGeography } from '../from/ground.ts';

const { library } = readContent();
const data = frontierData(library, readGeography(100));

test('the halo of Spera is as wide as its row says, and Torkham stands on the line', () => {
  const spera = data.places.find(({ id }) => id === 'spera')!;
  expect(library.places.find(({ id }) => id === 'spera')!.precision).toContain(`${spera.precisionKm} km`);
  expect(data.places.filter(({ isCrossing }) => isCrossing).map(({ id }) => id)).toContain('torkham');
});

test('the attacks told are those in Pakistan from the fall of Kabul to April 2022', () => {
  const told = toldAttacks(data);
  expect(told.every(({ country, date }) => country === 'Pakistan' && date >= '2021-08-15' && date < '2022-05-01')).toBe(true);
  expect(told.map(({ id }) => id)).toContain('e2022-ambush');
});

test('each cell stands once, its years added up', () => {
  expect(new Set(data.cells.map(({ lat, lon }) => `${lat},${lon}`)).size).toBe(data.cells.length);
  expect(data.cells.reduce((sum, { events }) => sum + events, 0)).toBe(library.ucdpCells.reduce((sum, { events }) => sum + events, 0));
});
