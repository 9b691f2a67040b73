import { expect, test } from 'vitest';
import { frames, middleOf } from '../marks/frame.ts';
import type { Picture } from '../picture/picture.ts';
import { thinned } from './thinned.ts';

const middle = middleOf(frames.narrow);
const camera = { x: middle[0], y: middle[1], k: 1 };
const picture = (d: string): Picture => ({ camera, map: [{ key: 'land', tag: 'path', className: 'land', attrs: { d } }], screen: [] });
const pathOf = ({ map }: Picture): unknown => map[0]!.attrs['d'];

test('points that lie closer than the eye tells go; the first and the last stay', () => {
  expect(pathOf(thinned(picture('M10,10L10.5,10.5L11,11L40,40L40.2,40.1Z'), frames.narrow, middle))).toBe('M10,10L40,40L40.2,40.1Z');
});

test('curves and pictures without a map stay as they are', () => {
  expect(pathOf(thinned(picture('M10,10C1,1 2,2 3,3'), frames.narrow, middle))).toBe('M10,10C1,1 2,2 3,3');
  const bare: Picture = { camera: null, map: [], screen: [] };
  expect(thinned(bare, frames.narrow, middle)).toBe(bare);
});
