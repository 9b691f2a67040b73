import { expect, test } from 'vitest';
import { eventWhen } from './event-when.ts';

test('an event of which only the month is known has no day', () => {
  expect(eventWhen({ date: '2022-01-01', precision: 'month' })).toBe('January\u00a02022');
  expect(eventWhen({ date: '1949-01-01', precision: 'year' })).toBe('1949');
  expect(eventWhen({ date: '2022-04-16', precision: 'day' })).toBe('16\u00a0April\u00a02022');
});
