import { expect, test } from 'vitest';
import type { Picture } from '../picture/picture.ts';
import { frames, middleOf } from '../marks/frame.ts';
import { withoutOffPlate } from './off-plate.ts';

const frame = frames.wide;
const middle = middleOf(frame);

test('a coast that runs on beyond one edge becomes straight there, and is left alone on the plate', () => {
  expect(cut('M100,100L200,200L-400,300L-500,350L-450,420L-400,500L120,300Z')).toBe('M100,100L200,200L-400,300L-400,500L120,300Z');
});

test('what lies so near the edge that a wide stroke reaches the plate is left alone', () => {
  const near = 'M100,100L-30,200L-35,250L-30,300L100,400Z';
  expect(cut(near)).toBe(near);
});

test('a way round a corner is not cut short across the plate', () => {
  const round = 'M-400,300L-400,-400L300,-400L100,100Z';
  expect(cut(round)).toBe(round);
});

test('the corner stays when many points lie on both sides of it', () => {
  const points = cut('M-400,300L-400,200L-400,-400L200,-400L300,-400L100,100Z').match(/[-\d.]+,[-\d.]+/g)!;
  expect(points).toContain('-400,-400');
});

test('coordinates keep what the magnification can show', () => {
  expect(cut('M100.123,100.456L200.789,200.111')).toBe('M100.1,100.5L200.8,200.1');
  expect(cut('M500.123,300.456L501.789,301.111', 4)).toBe('M500.12,300.46L501.79,301.11');
});

test('a diagram, and any other kind of path, stay as they are', () => {
  const picture = pictureWith('M1.234,5l-9000,3c1,2,3,4,5,6Z', 1);
  expect(withoutOffPlate(picture, frame, middle)).toEqual(picture);
  const diagram = { ...pictureWith('M9000.123,1L9001,2L9002,3', 1), camera: null };
  expect(withoutOffPlate(diagram, frame, middle)).toBe(diagram);
});

/** The path data left of a path on a map that is looked at straight. */
function cut(d: string, k = 1): string {
  return String(withoutOffPlate(pictureWith(d, k), frame, middle).map[0]!.attrs['d']);
}

function pictureWith(d: string, k: number): Picture {
  return { camera: { x: middle[0], y: middle[1], k }, map: [{ key: 'land', tag: 'path', className: 'land', attrs: { d } }], screen: [] };
}
