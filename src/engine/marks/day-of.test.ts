import { expect, test } from 'vitest';
import { dayOf } from './day-of.ts';

test('a date that is not fully known stands in the middle', () => {
  expect(['1949', '2015-07', '2021-12-19'].map((when) => dayOf(when).toISOString().slice(0, 10))).toEqual(['1949-07-02', '2015-07-15', '2021-12-19']);
});
