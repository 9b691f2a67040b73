import { expect, test } from 'vitest';
import { frameNames, frames, type FrameName } from '../../engine/marks/frame.ts';
import type { Along, LineMark, Mark, PathMark } from '../../engine/marks/mark.ts';
import { drawSample, goldens } from '../../engine/testing/goldens.ts';
import { sample } from './sample.ts';
import { levelOf } from './level.ts';
import { fork } from './scene.ts';

goldens(fork, sample);

test.each(frameNames)('in the %s frame the two sides are unequal and the line between them is level', (name) => {
  const { y } = levelOf(frames[name]);
  const marks = draw('mismatch', name);
  expect(new Set(lineOf(marks).points.map(([, height]) => height))).toEqual(new Set([y]));
  const [kabul, islamabad] = ['weight-kabul', 'weight-islamabad'].map((key) => circle(marks, key));
  expect(kabul!.cy).toBeLessThan(y);
  expect(islamabad!.cy).toBeGreaterThan(y);
  expect(kabul!.r).toBeLessThan(islamabad!.r);
  expect(y - kabul!.cy).toBe(islamabad!.cy - y);
});

test('pressure from Pakistan’s side bends the line towards Kabul’s, at one place', () => {
  const { y, left, right } = levelOf(frames.wide);
  const { points } = lineOf(draw('trigger', 'wide'));
  expect(Math.max(...points.map(([, height]) => height))).toBe(y);
  const bent = points.filter(([, height]) => height < y - 1).map(([x]) => x);
  expect(bent.length).toBeGreaterThan(10);
  expect(Math.min(...bent) - left).toBeGreaterThan(100);
  expect(right - Math.max(...bent)).toBeGreaterThan(100);
});

test.each(frameNames)('in the %s frame no branch is longer, thicker, nearer or otherwise likelier than another', (name) => {
  const marks = draw('three-ways', name);
  const ends = ['conflict', 'brinkmanship', 'bargain'].map((id) => circle(marks, `end-${id}`));
  expect(new Set(ends.map(({ cx }) => cx)).size).toBe(1);
  expect(new Set(ends.map(({ r, className }) => `${r} ${className}`)).size).toBe(1);
  expect(ends[1]!.cy - ends[0]!.cy).toBe(ends[2]!.cy - ends[1]!.cy);
  expect(new Set(marks.filter(({ key }) => key.startsWith('branch-') || key === 'line').map(({ className }) => className))).toEqual(new Set(['line']));
  expect(lineOf(marks).points.at(-1)).toEqual([ends[1]!.cx, ends[1]!.cy]);
});

test.each(frameNames)('in the %s frame each outer branch leaves the line at the fork, and is known point by point beside it', (name) => {
  const marks = draw('three-ways', name);
  const { points } = lineOf(marks);
  for (const id of ['conflict', 'bargain']) {
    const { from, down } = alongOf(marks, `branch-${id}`);
    const end = circle(marks, `end-${id}`);
    expect(from + down.length).toBe(points.length);
    expect(down[0]).toBe(0);
    expect(down.at(-1)! + points.at(-1)![1]).toBeCloseTo(end.cy);
    const away = down.map((far) => Math.abs(far));
    expect(away).toEqual([...away].sort((a, b) => a - b));
  }
});

test.each(frameNames)('in the %s frame what is drawn over a knot is a piece of the line, so that it goes with it', (name) => {
  const marks = draw('two-dilemmas', name);
  const { points } = lineOf(marks);
  for (const { key } of marks.filter(({ key }) => /^over-\d+(-casing)?$/.test(key))) {
    const { from, down } = alongOf(marks, key);
    expect(down.every((far) => far === 0)).toBe(true);
    expect(pathOf(marks, key).d).toBe(`M${points.slice(from, from + down.length).map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`);
  }
});

test('the record runs from the dot, turns where a row says, and is hollow where it is known as quoted', () => {
  const marks = draw('record', 'narrow');
  const turns = marks.filter(({ key }) => key.startsWith('turn-'));
  expect(turns).toHaveLength(sample.data instanceof Function ? 0 : sample.data.record.length);
  expect(turns.filter(({ className }) => className === 'line-ring').map(({ key }) => key)).toEqual(['turn-autumn']);
  const heights = lineOf(marks).points.map(([, y]) => y);
  const [highest, war] = [heights.indexOf(Math.min(...heights)), circle(marks, 'turn-war').on!];
  expect(Math.abs(war - highest), 'the war is where the line stands highest').toBeLessThan(1);
});

test('the three ways stay equal under the record', () => {
  const marks = draw('record', 'wide');
  const ends = ['conflict', 'brinkmanship', 'bargain'].map((id) => circle(marks, `way-end-${id}`));
  expect(new Set(ends.map(({ cx, r, className }) => `${cx} ${r} ${className}`)).size).toBe(1);
  expect(new Set(marks.filter(({ key }) => /^way-[a-z]+$/.test(key)).map(({ className }) => className)).size).toBe(1);
});

test('each of the two knots passes over itself three times, and is drawn over there', () => {
  const marks = draw('two-dilemmas', 'narrow');
  expect(marks.filter(({ key }) => /^over-\d+$/.test(key))).toHaveLength(6);
  const order = marks.map(({ key }) => key);
  for (let i = 0; i < 6; i++) {
    expect(order.indexOf('line')).toBeLessThan(order.indexOf(`over-${i}-casing`));
    expect(order.indexOf(`over-${i}-casing`)).toBeLessThan(order.indexOf(`over-${i}`));
  }
});

function draw(state: string, frame: FrameName): readonly Mark[] {
  // Enough points for the knots.
  const line = Array.from({ length: 161 }, (_, i) => i / 160);
  return drawSample(fork, sample, state, frames[frame], { line }).screen;
}

function lineOf(marks: readonly Mark[]): LineMark {
  return marks.find((mark) => mark.kind === 'line')!;
}

function pathOf(marks: readonly Mark[], key: string): PathMark {
  const found = marks.find((mark) => mark.key === key);
  if (found?.kind !== 'path') throw new Error(`There is no path "${key}".`);
  return found;
}

function alongOf(marks: readonly Mark[], key: string): Along {
  const { along } = pathOf(marks, key);
  if (!along) throw new Error(`The path "${key}" does not belong to the line.`);
  return along;
}

function circle(marks: readonly Mark[], key: string) {
  const found = marks.find((mark) => mark.key === key);
  if (found?.kind !== 'circle') throw new Error(`There is no circle "${key}".`);
  return found;
}
