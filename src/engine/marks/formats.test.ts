import { describe, expect, test } from 'vitest';
import { formats } from './formats.ts';

const format = formats('en-GB');

describe('numbers and dates in words', () => {
  test.each([
    [2640, undefined, '2,640'],
    [0.5, undefined, '0.5'],
    [12, 'words', 'twelve'],
    [21, 'words', '21'],
    [3, 'Words', 'Three'],
    [84, 'percent', '84%'],
    [2640, 'km', '2,640\u00a0km'],
    [2014, 'year', '2014'],
    ['2022-04-16', undefined, '16\u00a0April 2022'],
    ['2022-04', undefined, 'April 2022'],
    ['2022', 'date', '2022'],
    ['2022-04', 'date', 'April 2022'],
    ['2022-04-16', 'short-date', '16\u00a0Apr 2022'],
    ['2022-04-16', 'day', '16'],
    ['2022-04-16', 'day-month', '16\u00a0April'],
    ['2022-04-16', 'month-year', 'April 2022'],
    ['2022-04-16', 'year', '2022'],
    ['Harbour', undefined, 'Harbour'],
  ] as const)('%s as %s is %s', (value, as, words) => {
    expect(format(value, as)).toBe(words);
  });

  test.each([
    ['2022-04', 'day', '"2022-04" is known to the month only; "day" asks for more'],
    ['2022-04', 'day-month', 'known to the month only'],
    ['2022', 'day-month', 'known to the year only'],
    ['Harbour', 'day', '"Harbour" is no date'],
    [3, 'day', '3 is a number'],
    ['2022-04-16', 'percent', 'is a date'],
  ] as const)('%s has no %s', (value, as, words) => {
    expect(() => format(value, as)).toThrow(words);
  });
});

test('another language is another argument', () => {
  expect(formats('de')(2640)).toBe('2.640');
  expect(formats('de')(3, 'words')).toBe('3');
  expect(formats('de')('2022-04', 'month-year')).toBe('April 2022');
});
