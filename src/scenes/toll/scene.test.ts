import { expect, test } from 'vitest';
import { frames } from '../../engine/marks/frame.ts';
import { drawSample, goldens } from '../../engine/testing/goldens.ts';
import { sample } from './sample.ts';
import { toll } from './scene.ts';

goldens(toll, sample);

const narrow = drawSample(toll, sample, 'april-2022', frames.narrow).screen;
const dots = narrow.flatMap((mark) => (mark.kind === 'circle' && mark.className.startsWith('person') ? [mark] : []));

test('there is one dot a person, filled as far as the lowest count goes', () => {
  expect(dots.map(({ className }) => className)).toEqual([...Array<string>(36).fill('person'), ...Array<string>(11).fill('person-said')]);
});

test('no dot enters before or after another', () => {
  expect(dots.filter(({ order }) => order)).toEqual([]);
});

test('no leader crosses a dot', () => {
  for (const mark of narrow) {
    if (mark.kind !== 'rule') continue;
    for (const { cx, cy, r } of dots) expect(Math.abs(cx - mark.x1) > r || cy + r < mark.y1 || cy - r > mark.y2).toBe(true);
  }
});

test('the line is the dashed frontier, in pixels of the frame, in the lower right corner', () => {
  const line = narrow.find((mark) => mark.kind === 'line')!;
  if (line.kind !== 'line') throw new Error('no line');
  expect(line.onMap).toBe(false);
  expect(line.dash[1]).toBeGreaterThan(0);
  for (const [x, y] of line.points) expect(x >= 200 && x <= 344 && y >= 280 && y <= 374).toBe(true);
});
