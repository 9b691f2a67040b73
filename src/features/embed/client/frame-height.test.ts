import { expect, test } from 'vitest';
import { frameHeight } from './frame-height.ts';

test('a figure takes the height of its picture, in the frame that is shown at the width, and a foot', () => {
  expect(frameHeight({ pictures: 1, width: 360 })).toBe(400 + 190);
  expect(frameHeight({ pictures: 1, width: 600 })).toBe(511 + 190);
  expect(frameHeight({ pictures: 1, width: 760 })).toBe(640 + 190);
  expect(frameHeight({ pictures: 1, width: 1200 })).toBe(640 + 190);
});

test('two pictures stand one below the other', () => {
  expect(frameHeight({ pictures: 2, width: 360 })).toBe(2 * 400 + 190 + 2 * 36);
});

test('a chapter shows the narrow picture at every width, and its words take less the wider it is', () => {
  const heights = [280, 360, 600, 760].map((width) => frameHeight({ pictures: 0, width }));
  expect(heights).toEqual([311 + 600, 400 + 525, 511 + 415, 511 + 415]);
  expect(Math.max(...heights), 'what WordPress grants').toBeLessThanOrEqual(1000);
});
