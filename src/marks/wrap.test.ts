import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

const letters = (line: string): number => line.length;

test('a line takes every word that fits', () => {
  expect(wrap('one two three four', 9, letters)).toEqual(['one two', 'three', 'four']);
});

test('a word wider than the width stands alone', () => {
  expect(wrap('a Strategically b', 6, letters)).toEqual(['a', 'Strategically', 'b']);
});

test('a space that does not break keeps its words together', () => {
  expect(wrap('on 16\u00a0April they', 8, letters)).toEqual(['on', '16\u00a0April', 'they']);
});
