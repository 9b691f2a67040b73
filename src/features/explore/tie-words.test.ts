import { expect, test } from 'vitest';
import { tieTime } from './tie-words.ts';

test('a tie lasts as long as it is known to', () => {
  expect(tieTime({ start: '1994', end: '2021' })).toBe('1994 to 2021');
  expect(tieTime({ start: '2021-08' })).toBe('since August\u00a02021');
  expect(tieTime({ end: '2021' })).toBe('');
});
