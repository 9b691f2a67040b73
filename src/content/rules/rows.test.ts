import { expect, test } from 'vitest';
import { inOrderOf, notAbove, notAfter, onlyOneOf, saidAs, sumsTo, together, within, type RowRule } from './rows.ts';

type Row = Readonly<Record<string, unknown>>;

/** What a rule tells of rows: `row column: found -> expected`. */
function told(rule: RowRule, ...rows: readonly Row[]): string[] {
  return rule.faults(rows).map(({ row, column, found, expected }) => `${row} ${column}: ${found} -> ${expected}`);
}

test('the lowest count is not above the highest, where both are told', () => {
  expect(told(notAbove('low', 'high'), { low: 8, high: 8 }, { low: 58, high: 8 }, { low: 3 }, {})).toEqual([
    '1 low: 58, above high of the same row, which is 8 -> at most 8, or a higher high',
  ]);
});

test('what begins does not end before, as exactly as both dates are known', () => {
  expect(told(notAfter('from', 'to'), { from: '2022-04', to: '2022-04-01' }, { from: '2022', to: '2022-01-01' }, { from: '2023-05-01', to: '2023-04' }, { from: '2023' })).toEqual([
    '2 from: "2023-05-01", after to of the same row, which is "2023-04" -> a date not after 2023-04',
  ]);
});

test('a number is the one that its words give', () => {
  expect(told(saidAs('killed', 'as_told'), { killed: 150, as_told: 'at least 150' }, { killed: 5400000, as_told: '5.4 million' }, { as_told: 'several hundred' }, { killed: 155, as_told: 'at least 150' }, { killed: 2300, as_told: '230' })).toEqual([
    '3 killed: the number 155, beside as_told of the same row, which is "at least 150" -> the number that the words give',
    '4 killed: the number 2300, beside as_told of the same row, which is "230" -> the number that the words give',
  ]);
});

test('a place on a map has both degrees or none', () => {
  expect(told(together('lat', 'lon'), { lat: 33, lon: 69 }, {}, { lat: 33 })).toEqual(['2 lon: nothing -> both lat and lon, or neither']);
});

test('a number keeps its bounds, in the rows they are meant for', () => {
  expect(told(within('lat', 23, 38, ({ country }) => country === 'Pakistan'), { lat: 38, country: 'Pakistan' }, { lat: 51, country: 'Qatar' }, { lat: 39, country: 'Pakistan' })).toEqual([
    '2 lat: 39 -> a number from 23 to 38',
  ]);
});

test('parts add up to their whole', () => {
  expect(told(sumsTo('all', 'one', 'other'), { all: 3, one: 1, other: 2 }, { all: 4, one: 1, other: 2 })).toEqual(['1 all: 4 -> 3, the sum of one, other']);
});

test('rows stand in the order of their dates', () => {
  expect(told(inOrderOf('date'), { date: '2022-04-16' }, { date: '2022-04-16' }, { date: '2022-03' }, { date: '2022-05' })).toEqual([
    '2 date: "2022-03", below a row of 2022-04-16 -> rows in the order of date',
  ]);
});

test('a year is counted once by each counter', () => {
  expect(told(onlyOneOf('series', 'year'), { series: 'PIPS', year: 2021 }, { series: 'CRSS', year: 2021 }, { series: 'PIPS', year: 2021 })).toEqual([
    '2 series: a second row of PIPS, 2021 -> one row for each series and year',
  ]);
});
