import { expect, test } from 'vitest';
import { frameNames, frames } from '../../engine/marks/frame.ts';
import type { CircleMark, Mark, RectMark } from '../../engine/marks/mark.ts';
import { drawSample, goldens } from '../../engine/testing/goldens.ts';
import { sample } from './sample.ts';
import { crossings } from './scene.ts';
import { states } from './states.ts';

goldens(crossings, sample);

const { narrow } = frames;
const names = Object.keys(states) as (keyof typeof states)[];
const screen = (name: keyof typeof states, frame = narrow): readonly Mark[] => drawSample(crossings, sample, name, frame).screen;
const circles = (name: keyof typeof states, prefix: string): CircleMark[] => screen(name).filter((mark): mark is CircleMark => mark.kind === 'circle' && mark.key.startsWith(prefix));

test('an attack inside Pakistan is a solid mark, and only its tie to the line is dotted', () => {
  for (const mark of circles('bombs-and-answers', 'at-cb2022-02-06')) expect(mark.className).not.toContain('open');
  expect(screen('bombs-and-answers').find(({ key }) => key === 'tie-cb2022-02-06')?.className).toContain('dotted');
  expect(screen('after-the-pause').filter(({ key }) => key === 'tie-cb2026-06-30')).toEqual([]);
});

test('what nobody owns is open, what is only quoted has a sign of its own, a clash is a ring', () => {
  expect(circles('bombs-and-answers', 'at-cb2022-04-16-spera')[0]!.className).toContain('open');
  expect(circles('strikes-again', 'at-cb2024-03-18')[0]!.className).not.toContain('open');
  expect(circles('after-the-pause', 'at-cb2026-09-21')[0]!.className).toContain('quoted');
  expect(circles('truce-and-end', 'at-cb2022-12-11')[0]!.className).toContain('clash');
});

test('no sign is sized by deaths', () => {
  const halves = circles('after-the-pause', 'at-').filter(({ className }) => className.includes('half'));
  expect(new Set(halves.map(({ r }) => r)).size).toBe(1);
});

test('on the strip what hit the Afghan side stands above the axis and what hit Pakistan’s hangs below', () => {
  const axis = screen('after-the-pause').find(({ key }) => key === 'strip-axis')!;
  const y = axis.kind === 'rule' ? axis.y1 : NaN;
  for (const { className, cy } of circles('after-the-pause', 'on-').filter(({ className: look }) => look.includes('half'))) expect(Math.sign(cy - y)).toBe(className.includes('kabul') ? -1 : 1);
});

test('what lies beyond the plate is on the strip alone', () => {
  expect(circles('after-the-pause', 'at-s39a')).toEqual([]);
  expect(circles('after-the-pause', 'on-s39a')).toHaveLength(1);
});

test('new signs appear with the cursor, in the order of their days, and old ones recede', () => {
  for (const name of names.filter((one) => one !== 'expulsions')) {
    const fresh = circles(name, 'at-').filter(({ className }) => !className.includes('past'));
    const shares = fresh.map(({ from }) => from!);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  }
  expect(circles('truce-and-end', 'at-cb2022-04-16-spera')[0]!.className).toContain('past');
});

test('a sign keeps its place on the map from picture to picture', () => {
  const [before, after] = (['strikes-again', 'after-the-pause'] as const).map((name) => circles(name, 'at-cb2024-12-24')[0]!);
  expect([after!.at, after!.cy]).toEqual([before!.at, before!.cy]);
});

test('an attack in the night stands between its two days', () => {
  const [attack, next] = [circles('october-begins', 'on-s13a')[0]!, circles('october-begins', 'on-cb2025-10-09')[0]!];
  const day = screen('october-begins').find(({ key }) => key === 'tick-2025-10-08')!;
  expect(day.kind === 'rule' && day.x1).toBeCloseTo(attack.cx);
  expect(next.cx - attack.cx).toBeCloseTo((1.5 * (344 - 16)) / 7);
});

test.each(frameNames)('a step of the staircase is as high as its number, and none is added to another (%s)', (name) => {
  const marks = screen('expulsions', frames[name]);
  const axis = marks.find(({ key }) => key === 'strip-axis')!;
  const base = axis.kind === 'rule' ? axis.y1 : NaN;
  const { returns, apart } = (sample.data as (state: string) => ReturnType<typeof Object>)('expulsions') as { returns: { id: string; people: number }[]; apart: { id: string; people: number }[] };
  const height = ({ id }: { id: string }): number => {
    const mark = marks.find(({ key }) => key === id) as CircleMark | RectMark;
    return base - (mark.kind === 'circle' ? mark.cy : mark.y);
  };
  const scales = [...returns, ...apart].map((count) => height(count) / count.people);
  for (const scale of scales) expect(scale).toBeCloseTo(scales[0]!, 10);
});
