import { expect, test } from 'vitest';
import { frameNames, frames } from '../../engine/marks/frame.ts';
import type { RectMark } from '../../engine/marks/mark.ts';
import { drawSample, goldens } from '../../engine/testing/goldens.ts';
import { sample } from './sample.ts';
import { unsettled } from './scene.ts';

goldens(unsettled, sample);

const bars = (name: (typeof frameNames)[number]): RectMark[] =>
  drawSample(unsettled, sample, 'timeline', frames[name]).screen.filter((mark): mark is RectMark => mark.kind === 'rect');

test.each(frameNames)('governments never touch, and Pakistan’s bar never breaks (%s)', (name) => {
  const kabul = bars(name).filter(({ key }) => key.startsWith('government-'));
  expect(kabul).toHaveLength(5);
  for (let i = 1; i < kabul.length; i++) expect(kabul[i]!.x).toBeGreaterThan(kabul[i - 1]!.x + kabul[i - 1]!.width + 1);
  expect(bars(name).filter(({ key }) => key === 'stance-islamabad')).toHaveLength(1);
});

test.each(frameNames)('both sides begin with Pakistan, Kabul’s above the line and Islamabad’s below, as long as one another (%s)', (name) => {
  const [first, last, islamabad] = ['government-kingdom', 'government-taliban-2021', 'stance-islamabad'].map((key) => bars(name).find((mark) => mark.key === key)!);
  const line = drawSample(unsettled, sample, 'timeline', frames[name]).screen.find(({ kind }) => kind === 'line')!;
  const y = line.kind === 'line' ? line.points[0]![1] : NaN;
  expect(Math.abs(first!.x - islamabad!.x)).toBeLessThan(1.5);
  expect(Math.abs(last!.x + last!.width - islamabad!.x - islamabad!.width)).toBeLessThan(1.5);
  expect([first!.y + first!.height < y, islamabad!.y > y]).toEqual([true, true]);
});
