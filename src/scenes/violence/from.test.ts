import { expect, test } from 'vitest';
import { readContent } from '../../content/site.ts';
import { smallFrontier } from '../small-frontier.ts';
import { violenceData } from './from.ts';

const data = violenceData(readContent().library, smallFrontier);

test('the curve has every year once, each between its low and its high count', () => {
  expect(data.deaths.map(({ year }) => year)).toEqual(data.deaths.map((_, i) => data.deaths[0]!.year + i));
  for (const { low, best, high } of data.deaths) expect([low, best, high]).toEqual([low, best, high].toSorted((a, b) => a - b));
});

test('a year PIPS has no figure for stays in the row, empty', () => {
  expect(data.attacks.filter(({ attacks }) => attacks === null).map(({ year }) => year)).toEqual([2012, 2016]);
  expect(data.attacks[0]).toEqual({ year: 2008, attacks: 2148 });
});

test('the offensive began before the school', () => {
  expect(data.offensive.getTime()).toBeLessThan(data.school.getTime());
});
