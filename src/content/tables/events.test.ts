import { expect, test } from 'vitest';
import { whenOf } from './events.ts';

test('an event of which only the month is known has no day', () => {
  expect(whenOf({ date: '2022-01-01', precision: 'month' })).toBe('2022-01');
  expect(whenOf({ date: '1949-01-01', precision: 'year' })).toBe('1949');
  expect(whenOf({ date: '2022-04-16', precision: 'day' })).toBe('2022-04-16');
});
