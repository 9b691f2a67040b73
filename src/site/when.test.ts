import { expect, test } from 'vitest';
import { when } from './when.ts';

test('a date is as exact in words as in figures', () => {
  expect(when('2022-04-08')).toBe('8\u00a0April\u00a02022');
  expect(when('2022-12')).toBe('December\u00a02022');
  expect(when('2022')).toBe('2022');
});
