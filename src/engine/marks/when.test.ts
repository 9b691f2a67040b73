import { expect, test } from 'vitest';
import { frames } from './frame.ts';
import { dayOf, said } from './when.ts';

test('a date is said no more exactly than it is known', () => {
  expect(['1949', '2015-07', '2021-12-19'].map((when) => said(when, frames.wide))).toEqual(['1949', 'July 2015', '19\u00a0December 2021']);
  expect(said('2021-12-19', frames.narrow)).toBe('19\u00a0Dec 2021');
});

test('a date that is not fully known stands in the middle', () => {
  expect(['1949', '2015-07', '2021-12-19'].map((when) => dayOf(when).toISOString().slice(0, 10))).toEqual(['1949-07-02', '2015-07-15', '2021-12-19']);
});
