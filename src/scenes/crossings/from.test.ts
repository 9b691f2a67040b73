import { expect, test } from 'vitest';
import { readContent } from '../../content/open-content.ts';
import { distance } from '../../engine/geo/polyline.ts';
import { frames } from '../../engine/marks/frame.ts';
import { readGeography } from '../from/ground.ts';
import { rowsFor } from '../from/rows.ts';
import { mapSheet } from '../map/sheet.ts';
import { from } from './from.ts';
import { placedOn } from './on-map.ts';
import { states } from './states.ts';

const { library } = readContent();
const geography = readGeography();
const data = (state: string) => from(rowsFor(`crossings/${state}`, library, () => geography).rows, state);
const all = data('after-the-pause').crossings;

test('every place that was hit lies on the side that its row says was hit, or within its own doubt of it', () => {
  const sheet = mapSheet(geography, frames.wide, 'crossings');
  const halves = all.filter(({ sign }) => sign === 'half').map((crossing) => ({ crossing, at: sheet.at(...crossing.places[0]!.position) }));
  const wrong = halves.filter(({ crossing, at }) => sheet.sideOf(at) !== crossing.side && distance(sheet.nearest(at), at) > sheet.km(crossing.places[0]!.km));
  expect(wrong.map(({ crossing: { id } }) => id)).toEqual([]);
  for (const { crossing, at } of placedOn(sheet, all, Infinity)) if (crossing.sign === 'half') expect([crossing.id, sheet.sideOf(at)]).toEqual([crossing.id, crossing.side]);
});

test.each(Object.entries(states))('%s tells of nothing after its own day', (name, { until }) => {
  expect(data(name).crossings.filter(({ date }) => date > until)).toEqual([]);
});

test('early 2022 is there on both sides', () => {
  const ids = data('bombs-and-answers').crossings.filter(({ date }) => date < '2022-05').map(({ id }) => id);
  expect(ids).toEqual(['cb2021-12-22', 'cb2022-01', 'cb2022-02-06', 'e2022-fencecut', 'e2022-ambush', 'cb2022-04-16-spera', 'cb2022-04-16-sheltan', 'cb2022-04-23']);
});

test('an attack that stands in two tables is one', () => {
  expect(all.filter(({ date }) => date === '2023-09-06')).toHaveLength(1);
});

test('a clash and a strike of one day are two', () => {
  expect(all.filter(({ date }) => date === '2025-10-15').map(({ sign }) => sign)).toEqual(['ring', 'half']);
});

test('what is known from September 2026 on is only quoted', () => {
  expect(all.filter(({ date }) => date >= '2026-09').every(({ quoted }) => quoted)).toBe(true);
});

test('counts of returns that run from one day are apart from those of some months', () => {
  const { returns, apart } = data('expulsions');
  expect([returns.length, apart.map(({ id }) => id)]).toEqual([4, ['returns-2025-10']]);
});
