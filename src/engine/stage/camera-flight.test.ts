import { interpolateZoom } from 'd3';
import { expect, test } from 'vitest';
import { zoomBetween } from './camera-flight.ts';

const width = 360;
const [near, far, beside] = [{ x: 10, y: 20, k: 6 }, { x: 140, y: 90, k: 1.5 }, { x: 10, y: 20, k: 2 }];

test.each([[near, far], [far, near], [near, beside], [near, near]])('a flight goes the way of d3-interpolate, from %o to %o', (from, to) => {
  const ours = zoomBetween(from, to, width);
  const theirs = interpolateZoom([from.x, from.y, width / from.k], [to.x, to.y, width / to.k]);
  for (const t of [0, 0.1, 0.5, 0.8, 1]) {
    const { x, y, k } = ours(t);
    const expected = theirs(t);
    [x, y, width / k].forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 6));
  }
});
