import { expect, test } from 'vitest';
import type { Drawing, TextMark } from '../engine/marks/mark.ts';
import { inOneParagraph, partsOf, unheard, wordsWritten } from './heard.ts';

const wide = drawing(text('town', 'Kabul'), text('counts/0', 'The first counts'), text('counts/1', 'gave 141.'));
const narrow = drawing(text('counts/0', 'First counts: 141.'), text('more/0', 'And more.'));

test('all that is written is heard once: lines as one text, in the order of the fullest drawing, then what only others have', () => {
  expect(partsOf([wide, narrow], new Set(['The first counts gave 141.', 'And more.']))).toEqual([
    { key: 'town', text: 'Kabul', isSaid: false },
    { key: 'counts', text: 'The first counts gave 141.', isSaid: true },
    { key: 'more', text: 'And more.', isSaid: true },
  ]);
});

test('one paragraph has sentences as they are, labels parted by semicolons, and each text once', () => {
  const parts = ['Kabul', 'Khost', 'Kabul', 'The first counts gave 141.', '47'].map((words, i) => ({ key: String(i), text: words, isSaid: true }));
  expect(inOneParagraph({ parts })).toBe('Kabul; Khost; The first counts gave 141. 47.');
  expect(inOneParagraph({ parts: [] })).toBe('');
});

test('a text that nobody hears is found; one that another frame puts otherwise is heard', () => {
  const heard = { parts: partsOf([wide], new Set()) };
  expect(unheard(wide, heard)).toEqual([]);
  expect(unheard(narrow, heard)).toEqual(['And more.']);
});

test('words are counted as they are written, and a dash is none', () => {
  expect(wordsWritten(drawing(text('a', 'Kabul – about 47')))).toBe(3);
});

function drawing(...screen: TextMark[]): Drawing {
  return { title: 'Title', source: 'Source', camera: null, map: [], screen };
}

function text(key: string, words: string): TextMark {
  return { kind: 'text', key, className: '', x: 0, y: 0, anchor: 'start', runs: [{ text: words }] };
}
