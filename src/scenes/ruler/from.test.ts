import { expect, test } from 'vitest';
import { readContent } from '../../content/site.ts';
import { fenceTold } from '../from/fence-told.ts';
import { rulerData } from './from.ts';
import { readFrontier } from '../from/ground.ts';

const { library } = readContent();
const data = rulerData(library, readFrontier());

test('our own measurement of the map is the one the table gives', () => {
  expect(data.details.map(({ km }) => Math.round(km))).toEqual([2022, 2054, 2245]);
  expect(fenceTold(library, 'length', 'natural-earth').value).toBe('2245');
});

test('the lengths rise from the shortest to the longest', () => {
  const lengths = data.lengths.map(({ km }) => km);
  expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  expect(data.plan).toBe(2611);
});

test('the claims of the fence follow one another in time and never shrink', () => {
  const whens = data.built.map(({ when }) => when);
  expect(whens).toEqual([...whens].sort());
  const km = data.built.map(({ unit, value }) => (unit === 'km' ? value : (value / 100) * data.plan));
  expect(km).toEqual([...km].sort((a, b) => a - b));
});

test('places lie along the line as on the map: Nimroz near the Iran end, Goshta past Torkham', () => {
  const share = Object.fromEntries(Object.entries(data.incidents).map(([id, { spot }]) => [id, spot.share]));
  expect(share['nimroz']).toBeCloseTo(0.042, 2);
  expect(share['angoor-ada']).toBeCloseTo(0.53, 2);
  expect(share['torkham']).toBeCloseTo(0.702, 2);
  expect(share['goshta']).toBeCloseTo(0.723, 2);
});

test('a source that tells nothing on a topic is refused with those that do', () => {
  expect(() => fenceTold(library, 'forts', 'reuters')).toThrow(/"forts".*"reuters".*the-news-2018-12-15/);
});
