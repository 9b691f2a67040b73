import { expect, test } from 'vitest';
import { cutMarks, cutWords } from './cut-words.ts';

const step = (id: string, words: string): string => cutMarks(id).join(words);
const note = '<aside class="content-note"><p>A school was attacked.</p></aside>';
const chapter = `<p>Before.</p>${step('one', '<p>First.</p>')} ${note} ${step('two', '<p>Second, <a>marked</a>.</p>')}${step('three', '<p>Third.</p>')}`;

test('a step is cut out with its marks', () => {
  expect(cutWords(chapter, 'one')).toEqual({ words: '<p>First.</p>', note: '' });
});

test('the warning right before a step comes with it, and with no other', () => {
  expect(cutWords(chapter, 'two')).toEqual({ words: '<p>Second, <a>marked</a>.</p>', note });
  expect(cutWords(chapter, 'three').note).toBe('');
});

test('a step that is not there is an error', () => {
  expect(() => cutWords(chapter, 'four')).toThrow('"four"');
});
