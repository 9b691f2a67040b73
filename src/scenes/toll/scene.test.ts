import { expect, test } from 'vitest';
import { frames } from '../../engine/marks/frame.ts';
import { drawSample, goldens } from '../../engine/testing/goldens.ts';
import { sample } from './sample.ts';
import { toll } from './scene.ts';

goldens(toll, sample);

const narrow = drawSample(toll, sample, 'april-2022', frames.narrow).screen;
const all = narrow.flatMap((mark) => (mark.kind === 'circle' && mark.className.startsWith('person') ? [mark] : []));
const dots = all.filter(({ key }) => !key.startsWith('toll-child'));

test('there is one dot a person, filled as far as the lowest count goes', () => {
  expect(dots.map(({ className }) => className)).toEqual([...Array<string>(36).fill('person'), ...Array<string>(11).fill('person-said')]);
});

test('the children of another count stand apart, a dot as large for each', () => {
  const children = all.filter(({ key }) => key.startsWith('toll-child'));
  expect(children).toHaveLength(20);
  expect(new Set([...children, ...dots.slice(0, 36)].map(({ r }) => r)).size).toBe(1);
  expect(Math.min(...children.map(({ cy }) => cy))).toBeGreaterThan(Math.max(...dots.map(({ cy }) => cy)));
});

test('no dot enters before or after another', () => {
  expect(all.filter(({ order }) => order)).toEqual([]);
});

test('no leader crosses a dot', () => {
  for (const mark of narrow) {
    if (mark.kind !== 'rule') continue;
    for (const { cx, cy, r } of all) expect(Math.abs(cx - mark.x1) > r || cy + r < mark.y1 || cy - r > mark.y2).toBe(true);
  }
});

test('the line is the dashed frontier, in pixels of the frame, in the lower right corner', () => {
  const line = narrow.find((mark) => mark.kind === 'line')!;
  if (line.kind !== 'line') throw new Error('no line');
  expect(line.onMap).toBe(false);
  expect(line.dash[1]).toBeGreaterThan(0);
  for (const [x, y] of line.points) expect(x >= 200 && x <= 344 && y >= 280 && y <= 374).toBe(true);
});
