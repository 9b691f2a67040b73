import { expect, test } from 'vitest';
import { readLibrary } from '../../content/library.ts';
import { Missing, rowsFor } from './rows.ts';

const { library } = readLibrary('content');
const reader = () => rowsFor('toll/april-2022', library, () => ({}) as never);

test('what is read is remembered by table, in the order asked, each row once', () => {
  const { rows, behind } = reader();
  rows.of('tolls', 'toll-unicef');
  rows.of('events', 'e2022-khost');
  rows.all('tolls', ({ id }) => id === 'toll-firm' || id === 'toll-unicef');
  expect(behind().tables.map(({ table, rows: read }) => [table, read.map((row) => row['id'])])).toEqual([['tolls', ['toll-unicef', 'toll-firm']], ['events', ['e2022-khost']]]);
  expect(behind().map).toBe(false);
});

test('the map counts as a source only where it was asked for', () => {
  const { rows, behind } = reader();
  rows.map();
  expect(behind().map).toBe(true);
});

test('a name is a word, and no row', () => {
  const { rows, behind } = reader();
  expect(rows.name('group:ttp')).toBe('Pakistani Taliban (TTP)');
  expect(behind().tables).toEqual([]);
});

test('a row or a name that is gone is a fault of the content, with its file and those there are', () => {
  expect(() => reader().rows.of('tolls', 'toll-guess')).toThrow(Missing);
  try {
    reader().rows.of('tolls', 'toll-guess');
  } catch (error) {
    expect((error as Missing).problem).toMatchObject({ file: 'data/tolls.csv', where: 'the row "toll-guess"' });
  }
  expect(() => reader().rows.name('place:nowhere')).toThrow(/names\.yaml/);
});
