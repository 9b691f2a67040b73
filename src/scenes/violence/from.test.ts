import { expect, test } from 'vitest';
import { readContent } from '../../content/open-content.ts';
import { distance } from '../../engine/geo/polyline.ts';
import { frames } from '../../engine/marks/frame.ts';
import { readGeography } from '../from/ground.ts';
import { rowsFor } from '../from/rows.ts';
import { mapSheet } from '../map/sheet.ts';
import { spotsOf } from './dots.ts';
import { from } from './from.ts';
import { yearsOf } from './layout.ts';
import { tensOf } from './tens.ts';

const { library } = readContent();
const geography = readGeography();
const data = (state: string) => from(rowsFor(`violence/${state}`, library, () => geography).rows, state);

test('the curve has every year once, each between its low and its high count', () => {
  const { deaths } = data('crackdown');
  expect(deaths.map(({ year }) => year)).toEqual(deaths.map((_, i) => deaths[0]!.year + i));
  for (const { low, best, high } of deaths) expect([low, best, high]).toEqual([low, best, high].toSorted((a, b) => a - b));
});

test('a year PIPS has no figure for stays in the row, empty', () => {
  expect(data('the-turn').attacks.filter(({ attacks }) => attacks === null).map(({ year }) => year)).toEqual([2016]);
});

test('the offensive began half a year before the school', () => {
  const { offensive, school } = data('crackdown').days;
  expect(yearsOf(school!) - yearsOf(offensive!)).toBeCloseTo(0.5, 1);
});

test('a dot is ten events and hardly any are lost; none lies on the Afghan side or on the line', () => {
  const { cells } = data('waziristan');
  const sheet = mapSheet(geography, frames.narrow, 'waziristan');
  const spots = [...spotsOf(sheet, cells).values()].flat();
  const events = cells.reduce((sum, cell) => sum + cell.events, 0);
  expect(spots).toHaveLength(tensOf(cells).length);
  expect(events - 10 * spots.length).toBeLessThan(events * 0.05);
  expect(spots.filter((spot) => sheet.sideOf(spot) !== 'islamabad' || distance(sheet.nearest(spot), spot) < sheet.km(2))).toEqual([]);
});
