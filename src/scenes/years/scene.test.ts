import { expect, test } from 'vitest';
import { fullFrames, frames, type Frame } from '../../engine/marks/frame.ts';
import type { Mark, RectMark } from '../../engine/marks/mark.ts';
import { oldGoldens } from '../../engine/testing/goldens.ts';
import { legible } from '../../engine/testing/legible.ts';
import { fixture } from './fixture.ts';
import { heightOf, layoutOf } from './layout.ts';
import { years } from './scene.ts';
import { states } from './states.ts';

oldGoldens(years, fixture);
legible(years, fixture);

test.each(fullFrames)('in the %s frame a bar is as long as its number, and runs from the line into Afghanistan', (name) => {
  const { x } = layoutOf(frames[name]);
  const bars = barsIn(returns(frames[name]));
  const [first, ...rest] = bars.map(({ width }, i) => width / fixture.running[i]!.people);
  for (const scale of rest) expect(scale).toBeCloseTo(first!, 8);
  for (const bar of bars) expect(bar.x + bar.width).toBeCloseTo(x);
});

test.each(fullFrames)('in the %s frame only counts that begin together have bars', (name) => {
  expect(barsIn(returns(frames[name])).map(({ key }) => key)).toEqual(fixture.running.map(({ id }) => id));
});

test.each(fullFrames)('in the %s frame every count stands at its date, with its number and its counter', (name) => {
  const screen = returns(frames[name]);
  const height = heightOf(states.expulsions, layoutOf(frames[name]));
  barsIn(screen).forEach((bar, i) => {
    const { asOf, told, counter } = fixture.running[i]!;
    expect(bar.y + bar.height / 2).toBeCloseTo(height(new Date(asOf.length === 7 ? `${asOf}-15` : asOf)));
    expect(wordsOf(screen, `${bar.key}-number/`)).toBe(told);
    expect(wordsOf(screen, `${bar.key}-by/`)).toMatch(new RegExp(`^by .*${asOf.slice(0, 4)}, ${counter}$`));
  });
});

test.each(fullFrames)('in the %s frame the order stands before every count', (name) => {
  const screen = returns(frames[name]);
  const order = screen.find(({ key }) => key === 'order-to-leave');
  if (order?.kind !== 'circle') throw new Error('no order');
  for (const bar of barsIn(screen)) expect(bar.y).toBeGreaterThan(order.cy);
});

test.each(fullFrames)('in the %s frame the bracket of the truce ends at its last day, and its beginning is open', (name) => {
  const frame = frames[name];
  const height = heightOf(states.truce, layoutOf(frame));
  const { screen } = years.draw(fixture, states.truce, frame);
  const bracket = screen.find(({ key }) => key === 'truce');
  const end = screen.find(({ key }) => key === 'truce-ends');
  if (bracket?.kind !== 'path' || end?.kind !== 'circle') throw new Error('no truce');
  const [, x, y, across, down] = /^M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)h/.exec(bracket.d)!.map(Number);
  expect([x, y, down]).toEqual([across, expect.closeTo(height(new Date('2022-06-01')), 1), expect.closeTo(end.cy, 1)]);
});

test('PIPS’s counts are those of the years that are drawn', () => {
  const { screen } = years.draw(fixture, states.truce, frames.narrow);
  const told = screen.flatMap(({ key }) => /^attacks-(\d+)\/0$/.exec(key)?.[1] ?? []);
  expect(told).toEqual(['2022', '2023']);
  expect(wordsOf(screen, 'attacks-2023/0')).toBe('306 attacks, 693 deaths');
});

function returns(frame: Frame): readonly Mark[] {
  return years.draw(fixture, states.expulsions, frame).screen;
}

function barsIn(marks: readonly Mark[]): RectMark[] {
  return marks.filter((mark) => mark.kind === 'rect' && mark.key.startsWith('returns-')) as RectMark[];
}

function wordsOf(marks: readonly Mark[], key: string): string {
  return marks.flatMap((mark) => (mark.kind === 'text' && mark.key.startsWith(key) ? [mark.runs.map(({ text }) => text).join('')] : [])).join(' ');
}
