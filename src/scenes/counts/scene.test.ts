import { expect, test } from 'vitest';
import { frameNames, frames, type Frame } from '../../engine/marks/frame.ts';
import type { CircleMark, Mark } from '../../engine/marks/mark.ts';
import { drawSample, goldens } from '../../engine/testing/goldens.ts';
import type { CountsData } from './from.ts';
import { layoutOf } from './layout.ts';
import { sample } from './sample.ts';
import { counts } from './scene.ts';
import { states } from './states.ts';

goldens(counts, sample);

const every = Object.entries(states).flatMap(([name, state]) => frameNames.map((frame) => [name, frame, state, frames[frame]] as const));
const dataOf = sample.data as (state: string) => CountsData;
const dots = (name: string, frame: Frame, key: string): CircleMark[] => drawSample(counts, sample, name, frame).screen.filter((mark: Mark): mark is CircleMark => mark.kind === 'circle' && mark.key.startsWith(key));

test.each(every)('in %s, %s, each side has a dot for every death claimed, filled from the floor as far as it is admitted', (name, _, { dead }, frame) => {
  for (const [who, side] of [['fighters', 'kabul'], ['soldiers', 'islamabad']] as const) {
    const column = dots(name, frame, `${dead}-${who}-`);
    const { admitted, claimed } = dataOf(name)[who];
    expect(column).toHaveLength(claimed);
    expect(column.filter(({ className }) => className === `person ${side}`)).toEqual(column.slice(0, admitted));
    expect(column[0]!.cy + column[0]!.r).toBeCloseTo(layoutOf(frame).floor);
  }
});

test.each(every)('in %s, %s, fighters stand left of the line, soldiers right, civilians below the rule and of no side', (name, _, { dead, civilians }, frame) => {
  const { x, rule, bottom } = layoutOf(frame);
  for (const { cx, cy, r } of dots(name, frame, `${dead}-fighters-`)) expect(cx + r < x && cx - r >= frame.margin && cy + r < rule).toBe(true);
  for (const { cx, cy, r } of dots(name, frame, `${dead}-soldiers-`)) expect(cx - r > x && cx + r <= frame.width - frame.margin && cy + r < rule).toBe(true);
  expect(dots(name, frame, civilians)).toHaveLength(dataOf(name).civilians);
  for (const { cx, cy, r, className } of dots(name, frame, civilians)) expect([cx + r < x, cy - r > rule, cy + r < bottom, className]).toEqual([true, true, true, 'person']);
});

test.each(every)('in %s, %s, every dot is as large, on one scale, and none enters before another', (name, _, { dead, civilians }, frame) => {
  const all = [...dots(name, frame, dead), ...dots(name, frame, civilians)];
  expect(new Set(all.map(({ r, className }) => (className.startsWith('person-said') ? r + 0.55 : r).toFixed(2))).size).toBe(1);
  expect(all.filter(({ order }) => order)).toEqual([]);
});
