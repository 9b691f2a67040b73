import { expect, test } from 'vitest';
import { attributes } from './attributes.ts';
import { isFromRight } from './direction.ts';
import type { TextMark } from './mark.ts';

const text = (words: string, anchor: TextMark['anchor']): TextMark => ({ kind: 'text', key: 'name', className: '', x: 10, y: 20, anchor, runs: [{ text: words }] });

test.each([
  ['The line', false],
  ['بندر', true],
  ['14 اپریل', true],
  ['1,034', false],
  ['(TTP) تحریک', false],
  ['\u200fThe line', true],
])('the first letter decides in which direction words are read: %s', (words, told) => {
  expect(isFromRight(words)).toBe(told);
});

test('words from the right stay where they were given room', () => {
  expect(attributes(text('Harbour', 'start')).attrs).toEqual({ x: 10, y: 20, 'text-anchor': 'start' });
  expect(attributes(text('بندر', 'start')).attrs).toEqual({ x: 10, y: 20, 'text-anchor': 'end', direction: 'rtl' });
  expect(attributes(text('بندر', 'end')).attrs).toEqual({ x: 10, y: 20, 'text-anchor': 'start', direction: 'rtl' });
  expect(attributes(text('بندر', 'middle')).attrs).toMatchObject({ 'text-anchor': 'middle' });
});
