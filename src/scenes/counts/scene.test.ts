import { expect, test } from 'vitest';
import { fullFrames, frames, type Frame } from '../../engine/marks/frame.ts';
import type { CircleMark, TextMark } from '../../engine/marks/mark.ts';
import { oldGoldens } from '../../engine/testing/goldens.ts';
import { legible } from '../../engine/testing/legible.ts';
import { figureIds } from './data.ts';
import { fixture } from './fixture.ts';
import { counts } from './scene.ts';
import { states, type CountsState } from './states.ts';

oldGoldens(counts, fixture);
legible(counts, fixture);

const every = Object.values(states).flatMap((state) => fullFrames.map((name) => [state.when, name, state, frames[name]] as const));

test.each(every)('in %s, %s, each side has a dot for every death claimed, filled as far as it is admitted', (when, _, state, frame) => {
  for (const side of ['kabul', 'islamabad'] as const) {
    const dots = dotsOf(state, frame, `${when}-${side}-`);
    const { admitted, claimed } = state.dead[side];
    expect(dots).toHaveLength(fixture.figures[claimed].value);
    expect(dots.filter(({ className }) => className === `person ${side}`)).toEqual(dots.slice(0, fixture.figures[admitted].value));
  }
});

test.each(every)('in %s, %s, Kabul’s dead stand left of the line, Islamabad’s right, inside the margins', (when, _, state, frame) => {
  const axis = frame.width / 2;
  for (const { cx, r } of dotsOf(state, frame, `${when}-kabul-`)) expect(cx + r < axis && cx - r >= frame.margin).toBe(true);
  for (const { cx, r } of dotsOf(state, frame, `${when}-islamabad-`)) expect(cx - r > axis && cx + r <= frame.width - frame.margin).toBe(true);
});

test.each(every)('in %s, %s, civilians stand under the rule and are of no side', (when, _, state, frame) => {
  const { screen } = counts.draw(fixture, state, frame);
  const rule = screen.find(({ key }) => key === 'counts-rule');
  if (rule?.kind !== 'rule') throw new Error('no rule');
  const civilians = dotsOf(state, frame, `${when}-civilian-`);
  expect(civilians).toHaveLength(fixture.figures[state.civilians].value);
  for (const { cy, r, className } of civilians) expect([cy - r > rule.y1, cy + r < frame.height - frame.foot, className]).toEqual([true, true, 'person']);
  for (const { cy, r } of [...dotsOf(state, frame, `${when}-kabul-`), ...dotsOf(state, frame, `${when}-islamabad-`)]) expect(cy + r).toBeLessThan(rule.y1);
});

test.each(every)('in %s, %s, every dot is as large and none enters before another', (when, _, state, frame) => {
  const dots = dotsOf(state, frame, when);
  expect(new Set(dots.map(({ r, className }) => (className.startsWith('person-said') ? r + 0.55 : r).toFixed(2))).size).toBe(1);
  expect(dots.filter(({ order }) => order)).toEqual([]);
});

test.each(every)('in %s, %s, no words lie on a dot', (when, _, state, frame) => {
  const texts = counts.draw(fixture, state, frame).screen.filter((mark) => mark.kind === 'text' && /told|aside/.test(mark.key)) as TextMark[];
  for (const dot of dotsOf(state, frame, when)) {
    for (const { y } of texts.filter(({ x }) => x < frame.width / 2 === dot.cx < frame.width / 2)) expect(dot.cy + dot.r < y - 9 || dot.cy - dot.r > y + 2).toBe(true);
  }
});

test('every number in words is a figure of the data, as its speaker puts it', () => {
  const told = figureIds.map((id) => fixture.figures[id].told.replace('more than ', ''));
  for (const [, , state, frame] of every) {
    const words = counts.draw(fixture, state, frame).screen.flatMap((mark) => (mark.kind === 'text' ? [mark.runs.map(({ text }) => text).join('')] : []));
    const numbers = words.flatMap((line) => line.replace(/\d+\s(Feb|March)\w*/g, '').match(/\d+/g) ?? []);
    for (const number of numbers) expect(told).toContain(number);
  }
});

function dotsOf(state: CountsState, frame: Frame, key: string): CircleMark[] {
  return counts.draw(fixture, state, frame).screen.filter((mark) => mark.kind === 'circle' && mark.key.startsWith(key)) as CircleMark[];
}
