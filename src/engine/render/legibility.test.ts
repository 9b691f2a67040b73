import { expect, test } from 'vitest';
import { frames } from '../marks/frame.ts';
import type { Drawing, TextMark } from '../marks/mark.ts';
import { faults } from './legibility.ts';

test('texts that keep apart inside the plate are no fault', () => {
  expect(faults(drawing(text('a', 16, 100, 'North'), text('b', 16, 114, 'The south')), frames.narrow)).toEqual([]);
});

test('texts on one another are named', () => {
  expect(faults(drawing(text('a', 16, 100, 'North'), text('b', 40, 104, 'The south')), frames.narrow)).toEqual(['"North" and "The south" lie on one another']);
});

test('a text that leaves the plate is named with its ends', () => {
  expect(faults(drawing(text('a', 330, 100, 'The south')), frames.narrow)[0]).toMatch(/^"The south" runs from 330 to 38\d, out of the plate$/);
});

test('a title too long for the head of the plate is a fault', () => {
  expect(faults({ ...drawing(), title: 'A title that is longer than any narrow plate has room for' }, frames.narrow)).toHaveLength(1);
});

function drawing(...screen: TextMark[]): Drawing {
  return { title: 'Title', source: 'Source', camera: null, map: [], screen };
}

function text(key: string, x: number, y: number, words: string): TextMark {
  return { kind: 'text', key, className: '', x, y, anchor: 'start', runs: [{ text: words }] };
}
