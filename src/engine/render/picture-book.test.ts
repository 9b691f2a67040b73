import { describe, expect, it } from 'vitest';
import { pictureAt } from '../picture/picture.ts';
import type { Drawing } from '../marks/mark.ts';
import { laidAlong, lineMark } from '../marks/line.ts';
import { pictureBook, pictureOf } from './picture-book.ts';

const shares = [0, 0.2, 0.55, 1];
const straight = lineMark(laidAlong(shares, [[24, 300.5], [336, 300.5]]));
const bent = lineMark(laidAlong(shares, [[24, 300], [180, 20], [336, 300]]));

const land = { kind: 'path', key: 'land', className: 'land', d: 'M0,0L9,9' } as const;

function draw(figure: string): Drawing {
  return { title: figure, source: 'A source', camera: { x: 1, y: 2, k: 3 }, map: [land], screen: [figure === 'a/one' ? straight : bent] };
}

const steps = [
  { id: 'one', figure: 'a/one', choices: [] },
  { id: 'two', figure: 'a/two', choices: [{ figure: 'a/two' }, { figure: 'a/other' }] },
];

describe('pictureBook(draw, steps, frame)', () => {
  const book = pictureBook(draw, steps, 'narrow', shares);

  it('opens at each step, and at each further choice, as the picture that was drawn', () => {
    expect(Object.keys(book.pages)).toEqual(['one', 'two', 'two/2']);
    expect(pictureAt(book, 'one')).toEqual(pictureOf(draw, 'a/one', 'narrow'));
    expect(pictureAt(book, 'two/2')).toEqual(pictureOf(draw, 'a/other', 'narrow'));
  });
  it('holds an element that stands on many pictures once', () => {
    expect(book.nodes.filter(({ key }) => key === 'land')).toHaveLength(1);
  });
  it('holds a straight line as its two ends, any other point by point', () => {
    expect(book.nodes.flatMap(({ line }) => (line ? [line.points.length] : []))).toEqual([4, 8]);
  });
  it('refuses a page it does not have', () => {
    expect(() => pictureAt(book, 'three')).toThrow('no page "three"');
  });
});
