import { expect, it } from 'vitest';
import { carried } from './carried.ts';
import type { PictureNode } from './picture.ts';

const mark: PictureNode = { key: 'gap', tag: 'rect', className: 'paper', attrs: {} };
const line = [0, 0, 10, 0, 10, 20];

it('a mark of its own stands where its numbers say', () => {
  expect(carried(mark, null, [180, 200], line)).toBeUndefined();
});
it('a mark on the line stands between two of its points, or at its very end', () => {
  expect(carried({ ...mark, on: 1.25 }, null, [180, 200], line)).toBe('translate(10,5)');
  expect(carried({ ...mark, on: 2 }, null, [180, 200], line)).toBe('translate(10,20)');
});
it('a mark on a place follows the camera, and cannot be without one', () => {
  expect(carried({ ...mark, at: [3, 4] }, { x: 0, y: 0, k: 2 }, [180, 200], line)).toBe('translate(186,208)');
  expect(() => carried({ ...mark, at: [3, 4] }, null, [180, 200], line)).toThrow('"gap" rides on a place');
});
