import { expect, test } from 'vitest';
import { dateInWords } from './date-in-words.ts';

test('a date is as exact in words as in figures', () => {
  expect(dateInWords('2022-04-08')).toBe('8\u00a0April\u00a02022');
  expect(dateInWords('2022-12')).toBe('December\u00a02022');
  expect(dateInWords('2022')).toBe('2022');
});
