import { expect, test } from 'vitest';
import { tensOf } from './tens.ts';

const cell = (year: number, lat: number, events: number) => ({ year, lat, lon: 70.125, events });

test('what is left over waits for more of its square, whatever the year, and counts for the fullest cell', () => {
  expect(tensOf([cell(2004, 32.125, 4), cell(2005, 32.375, 5), cell(2006, 32.125, 3)])).toEqual([{ year: 2006, lat: 32.125, lon: 70.125 }]);
});

test('squares are not mixed', () => {
  expect(tensOf([cell(2004, 32.875, 9), cell(2004, 33.125, 9)])).toEqual([]);
});

test('a cell with thirty-odd has three', () => {
  expect(tensOf([cell(2009, 32.125, 34)])).toHaveLength(3);
});
