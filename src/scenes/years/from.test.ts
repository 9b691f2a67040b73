import { expect, test } from 'vitest';
import { readContent } from '../../content/site.ts';
import { smallFrontier } from '../small-frontier.ts';
import { yearsData } from './from.ts';

const { library } = readContent();
const { running, window, truce, order } = yearsData(library, smallFrontier);

test('the counts that share a scale begin in the same month, and each is larger than the one before', () => {
  expect(new Set(running.map(({ since }) => since.slice(0, 7)))).toEqual(new Set(['2023-09']));
  expect(running.map(({ people }) => people)).toEqual(running.map(({ people }) => people).sort((a, b) => a - b));
  expect(running.map(({ asOf }) => asOf)).toEqual(running.map(({ asOf }) => asOf).sort());
});

test('no count that adds people from Iran is drawn', () => {
  const drawn = [...running, window].map(({ id }) => id);
  const withIran = library.returns.filter(({ scope }) => scope.includes('Iran')).map(({ id }) => id);
  expect(withIran.length).toBeGreaterThan(0);
  expect(drawn.filter((id) => withIran.includes(id))).toEqual([]);
});

test('a number as told is the number that is drawn', () => {
  for (const { people, told } of running) expect(told.replace(/\D/g, '')).toBe(String(people));
});

test('the truce ends before people are told to leave', () => {
  expect([truce.since < truce.until, truce.until < order]).toEqual([true, true]);
});

test('an event that is not in the table is refused with the names there are', () => {
  expect(() => yearsData({ ...library, timelineSince: library.timelineSince.slice(2) }, smallFrontier)).toThrow(/s01.*s03/);
});
