import { expect, test } from 'vitest';
import { label } from './label.ts';

test('a label is one text a line, each a line height under the last', () => {
  const marks = label('toll', ['local officials,', [{ text: 'to ' }, { text: 'Reuters', className: 'strong' }]], { x: 20, y: 50, lineHeight: 15 });
  expect(marks.map(({ key, y }) => [key, y])).toEqual([
    ['toll/0', 50],
    ['toll/1', 65],
  ]);
  expect(marks[1]!.runs).toEqual([{ text: 'to ' }, { text: 'Reuters', className: 'strong' }]);
});

test('every line of a label rides on its place', () => {
  const marks = label('town-harbour', ['Harbour', 'city'], { x: 6, y: 4, lineHeight: 14, at: [300, 200] });
  expect(marks.map(({ at }) => at)).toEqual([
    [300, 200],
    [300, 200],
  ]);
});
