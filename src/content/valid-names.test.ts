import { expect, test } from 'vitest';
import { editDistance, validNames } from './valid-names.ts';

test('up to twelve names are all listed', () => {
  expect(validNames('a step', 'x', ['one', 'two'])).toBe('a step: one, two');
});

test('of many names the five nearest are listed, with their number', () => {
  const names = Array.from({ length: 49 }, (_, i) => `C${String(i + 1).padStart(2, '0')}`);
  expect(validNames('a claim', 'C99', names)).toMatch(/^a claim; nearest are C09, C19, C29, C39, C49 \(of 49\)$/);
});

test('an empty list says so', () => {
  expect(validNames('a step', 'x', [])).toBe('a step; there is none yet');
});

test('editDistance counts letters put in, taken out and changed', () => {
  expect(editDistance('ambush', 'ambush')).toBe(0);
  expect(editDistance('ambsh', 'ambush')).toBe(1);
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(editDistance('', 'abc')).toBe(3);
});
