import { expect, test } from 'vitest';
import { numbersIn } from './numbers-in.ts';

test.each([
  ['About 3,000 to 4,000 men', [3000, 4000]],
  ['1.5 million, or 84%', [1.5, 84]],
  ['Twelve of the two sides, one of them', [12, 2]],
  ['In 2022 and by 2024', [2022, 2024]],
  ['C05 and toll-36a, the 10m file', []],
  ['no one, a one-off', []],
  ['twenty-five dots, sixty more', [25, 60]],
])('%s', (text, values) => {
  expect(numbersIn(text, 'en-GB').map(({ value }) => value)).toEqual(values);
});

test.each([
  ['on 16\u00a0December 2014', [{ year: 2014, month: 12, day: 16 }]],
  ['on 16 Dec', [{ month: 12, day: 16 }]],
  ['in April 2022', [{ year: 2022, month: 4 }]],
  ['2022-04-16 and 2022-04', [{ year: 2022, month: 4, day: 16 }, { year: 2022, month: 4 }]],
  ['21–22 February 2026', [{ year: 2026, month: 2, day: 21 }, { year: 2026, month: 2, day: 22 }]],
  ['in May, in March and April', []],
])('%s', (text, dates) => {
  expect(numbersIn(text, 'en-GB').map(({ date }) => date)).toEqual(dates);
});
