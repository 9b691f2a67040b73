import { expect, test } from 'vitest';
import { fromTables } from './from-tables.ts';
import type { Tables } from './tables.ts';

const tables = {
  tolls: [{ id: 'toll-elders', killed: 9, as_told: 'more than 30', sources: ['a'] }],
  attacks: [{ series: 'PIPS', year: 2025, attacks: 1063 }, { series: 'PICSS', year: 2020 }, { series: 'PICSS', year: 2020 }],
  fence: [{ id: 'f05', value: '2611' }],
} as unknown as Tables;
const told = (text: string): ReturnType<typeof fromTables> => fromTables('claims.yaml', text, { ...empty, ...tables }, 'en-GB');
const empty = Object.fromEntries(['places', 'events'].map((name) => [name, []])) as unknown as Tables;

test('a cell stands where it is named, in the format it is asked for', () => {
  const { text, problems } = told('says: {tolls/toll-elders:as_told}, {tolls/toll-elders:killed:words}\nrecord: {attacks/PIPS-2025:attacks} and {fence/f05:value:number}; {killed} is left alone');
  expect(text).toBe('says: more than 30, nine\nrecord: 1,063 and 2,611; {killed} is left alone');
  expect(problems).toEqual([]);
});

test.each([
  ['{toll/toll-elders:killed}', /the name of a table; nearest are .*tolls/],
  ['{tolls/toll-elder:killed}', /a row of tolls.csv: toll-elders/],
  ['{attacks/PICSS-2020:attacks}', /a row of its own: 2 of attacks.csv are called "PICSS-2020"/],
  ['{tolls/toll-elders:kiled}', /a column of tolls.csv that the row toll-elders fills: id, killed, as_told/],
  ['{tolls/toll-elders:killed:wrods}', /one of the formats number, words/],
  ['{tolls/toll-elders:killed:date}', /a format that suits its value/],
])('%s is told with its line, and stays', (cell, expected) => {
  const { text, problems } = told(`first\nsecond ${cell}`);
  expect(text).toContain(cell);
  expect(problems).toEqual([{ file: 'claims.yaml', where: 'line 2', found: cell, expected: expect.stringMatching(expected) as unknown }]);
});
