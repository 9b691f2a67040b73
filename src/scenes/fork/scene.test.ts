import { expect, test } from 'vitest';
import { frameNames, frames } from '../../marks/frame.ts';
import type { LineMark, Mark } from '../../marks/mark.ts';
import { goldens } from '../goldens.ts';
import { legible } from '../legible.ts';
import { fixture } from './fixture.ts';
import { levelOf } from './level.ts';
import { fork } from './scene.ts';
import { states, type ForkState } from './states.ts';

goldens(fork, fixture);
legible(fork, fixture);

test.each(frameNames)('in the %s frame the two sides are unequal and the line between them is level', (name) => {
  const { y } = levelOf(frames[name]);
  const marks = draw(states.mismatch, name);
  expect(new Set(lineOf(marks).points.map(([, height]) => height))).toEqual(new Set([y]));
  const [kabul, islamabad] = ['weight-kabul', 'weight-islamabad'].map((key) => circle(marks, key));
  expect(kabul!.cy).toBeLessThan(y);
  expect(islamabad!.cy).toBeGreaterThan(y);
  expect(kabul!.r).toBeLessThan(islamabad!.r);
  expect(y - kabul!.cy).toBe(islamabad!.cy - y);
});

test('pressure from Pakistan’s side bends the line towards Kabul’s, at one place', () => {
  const { y, left, right } = levelOf(frames.wide);
  const { points } = lineOf(draw(states.trigger, 'wide'));
  expect(Math.max(...points.map(([, height]) => height))).toBe(y);
  const bent = points.filter(([, height]) => height < y - 1).map(([x]) => x);
  expect(bent.length).toBeGreaterThan(10);
  expect(Math.min(...bent) - left).toBeGreaterThan(100);
  expect(right - Math.max(...bent)).toBeGreaterThan(100);
});

test.each(frameNames)('in the %s frame no branch is longer, thicker, nearer or otherwise likelier than another', (name) => {
  const marks = draw(states['three-ways'], name);
  const ends = ['conflict', 'brinkmanship', 'bargain'].map((id) => circle(marks, `end-${id}`));
  expect(new Set(ends.map(({ cx }) => cx)).size).toBe(1);
  expect(new Set(ends.map(({ r, className }) => `${r} ${className}`)).size).toBe(1);
  expect(ends[1]!.cy - ends[0]!.cy).toBe(ends[2]!.cy - ends[1]!.cy);
  expect(new Set(marks.filter(({ key }) => key.startsWith('branch-') || key === 'line').map(({ className }) => className))).toEqual(new Set(['line']));
  expect(lineOf(marks).points.at(-1)).toEqual([ends[1]!.cx, ends[1]!.cy]);
});

test('no picture of the way ahead carries odds', () => {
  const texts = Object.values(states).flatMap((state) => draw(state, 'wide').flatMap((mark) => (mark.kind === 'text' ? mark.runs.map(({ text }) => text) : [])));
  expect(texts.filter((text) => /%|per cent|\bin \d/.test(text))).toEqual([]);
});

test('each of the two knots passes over itself three times, and is drawn over there', () => {
  const marks = draw(states['two-dilemmas'], 'narrow');
  expect(marks.filter(({ key }) => /^over-\d+$/.test(key))).toHaveLength(6);
  const order = marks.map(({ key }) => key);
  for (let i = 0; i < 6; i++) {
    expect(order.indexOf('line')).toBeLessThan(order.indexOf(`over-${i}-casing`));
    expect(order.indexOf(`over-${i}-casing`)).toBeLessThan(order.indexOf(`over-${i}`));
  }
});

function draw(state: ForkState, frame: 'narrow' | 'wide'): readonly Mark[] {
  return fork.draw(fixture, state, frames[frame]).screen;
}

function lineOf(marks: readonly Mark[]): LineMark {
  return marks.find((mark) => mark.kind === 'line')!;
}

function circle(marks: readonly Mark[], key: string) {
  const found = marks.find((mark) => mark.key === key);
  if (found?.kind !== 'circle') throw new Error(`There is no circle "${key}".`);
  return found;
}
