import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

const letters = (line: string): number => line.length;

test('lines are as few as fit', () => {
  expect(wrap('one two three four', 9, letters)).toEqual(['one two', 'three', 'four']);
});

test('no word is left alone on the last line when the lines can be even', () => {
  expect(wrap('sail ships for Ghent and Dover', 24, letters)).toEqual(['sail ships for', 'Ghent and Dover']);
});

test('a word wider than the width stands alone', () => {
  expect(wrap('a Strategically b', 6, letters)).toEqual(['a', 'Strategically', 'b']);
});

test('a space that does not break keeps its words together', () => {
  expect(wrap('on 16\u00a0April they', 8, letters)).toEqual(['on', '16\u00a0April', 'they']);
});
