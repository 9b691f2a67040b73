import { expect, test } from 'vitest';
import { frames } from '../marks/frame.ts';
import { text } from './text.ts';

const { narrow, wide } = frames;
const words = 'The first counts gave 141 (filled dots); later ones run to 150.';

test('words are broken where they fill the width, one mark a line', () => {
  const marks = text('counts', words, { x: 16, y: 100, width: 200, lines: 3, lineHeight: 16, look: 'second' }, narrow);
  expect(marks.map(({ key, y, runs }) => [key, y, runs[0]!.text])).toEqual([
    ['counts/0', 100, 'The first counts gave 141 (filled'],
    ['counts/1', 116, 'dots); later ones run to 150.'],
  ]);
  expect(marks[0]!.misfit).toBeUndefined();
});

test('a text may stand on its last line, or about its middle', () => {
  const ys = (grow: 'up' | 'both') => text('a', words, { x: 0, y: 100, width: 230, lines: 2, lineHeight: 20, grow }, narrow).map(({ y }) => y);
  expect(ys('up')).toEqual([80, 100]);
  expect(ys('both')).toEqual([90, 110]);
});

test('no words, no mark', () => {
  expect(text('a', '', { x: 0, y: 0, width: 100 }, wide)).toEqual([]);
});

test('what does not fit is drawn all the same and says how much it needs', () => {
  const [first, ...others] = text('a', words, { x: 0, y: 0, width: 150 }, narrow);
  expect(first!.misfit).toMatchObject({ words, linesAllowed: 1, widthAllowed: 150 });
  expect(first!.misfit!.lines).toBeGreaterThan(1);
  expect(others.every(({ misfit }) => misfit === undefined)).toBe(true);
});

test('words between two pairs of stars are strong, on whichever line they end', () => {
  const [first, second] = text('a', 'Of **one people, cut in** two', { x: 0, y: 0, width: 110, lines: 2 }, narrow);
  expect(first!.runs).toEqual([{ text: 'Of ' }, { text: 'one people,', className: 'strong' }]);
  expect(second!.runs).toEqual([{ text: 'cut in ', className: 'strong' }, { text: 'two' }]);
});
