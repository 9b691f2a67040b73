import { expect, test } from 'vitest';
import { frameNames, frames, type FrameName } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { drawSample, goldens } from '../../engine/testing/goldens.ts';
import { sample } from './sample.ts';
import { ruler } from './scene.ts';

goldens(ruler, sample);

const drawn = (state: string, name: FrameName = 'narrow'): readonly Mark[] => drawSample(ruler, sample, state, frames[name]).screen;
const named = (marks: readonly Mark[], key: string): Mark => marks.find((mark) => mark.key === key)!;

test.each(frameNames)('the line is one flat, solid mark in every picture, and lies still while it is filled, in the %s frame', (name) => {
  const levels = Object.keys(ruler.states).map((state) => {
    const lines = drawn(state, name).flatMap((mark) => (mark.kind === 'line' ? [mark] : []));
    expect(lines.map(({ dash }) => dash[1])).toEqual([0]);
    expect(new Set(lines[0]!.points.map(([, y]) => y)).size).toBe(1);
    return lines[0]!.points[0]![1];
  });
  expect(levels[0]).toBe(levels[1]);
});

test('labels hang as stairs below the ruler, each at its own length, so that none crosses a leader', () => {
  const ends = ['ours', 'khaama', 'site', 'cia'].map((id) => {
    const [y, x] = /V([\d.]+)H([\d.]+)$/.exec(path(named(drawn('lengths'), `length-${id}-leader`)))!.slice(1).map(Number);
    return { x: x!, y: y! };
  });
  for (let i = 1; i < ends.length; i++) {
    expect(ends[i]!.x).toBeGreaterThan(ends[i - 1]!.x);
    expect(ends[i]!.y).toBeGreaterThan(ends[i - 1]!.y);
  }
});

test('the fence begins as nothing and fills as far as claimed; a claim appears as its end passes', () => {
  const { margin, width } = frames.wide;
  const across = width - 2 * margin;
  expect(named(drawn('lengths', 'wide'), 'fence')).toMatchObject({ width: 0 });
  expect(named(drawn('built', 'wide'), 'fence')).toMatchObject({ x: margin, width: expect.closeTo(across * 0.94) as number });
  const cut = named(drawn('built', 'wide'), 'claim-k1250');
  expect(cut.kind === 'rect' && cut.x + 1).toBeCloseTo(margin + (across * 1250) / 2611);
  expect(cut.from).toBeCloseTo(1250 / (0.94 * 2611));
});

test('six clashes stand below their places, later ones lower', () => {
  const tips = drawn('earlier').flatMap((mark) => (/^clash-e\d+$/.test(mark.key) ? [path(mark).slice(1).split(/[L,Z]/).map(Number)] : []));
  expect(tips).toHaveLength(6);
  expect(tips.map(([x]) => x! - 16)).toEqual([0.53, 0.723, 0.53, 0.703, 0.617, 0.703].map((share) => expect.closeTo(share * 328, 0) as number));
  expect(tips.map(([, y]) => y)).toEqual(tips.map(([, y]) => y!).sort((a, b) => a - b));
});

test('gaps ride on the line and stay from picture to picture', () => {
  const gaps = (state: string) => drawn(state).filter(({ key }) => /^gap-\w+$/.test(key));
  expect(gaps('gaps')).toHaveLength(2);
  expect(gaps('readings').map(({ key, on }) => [key, on])).toEqual(gaps('gaps').map(({ key, on }) => [key, on]));
  expect(gaps('gaps').every(({ on }) => on !== undefined)).toBe(true);
});

test('the Taliban’s signs stand above the line, militants’ below it, and no two on one spot', () => {
  const marks = drawn('readings');
  const { points } = marks.find((mark) => mark.kind === 'line')!;
  const spots = ['nimroz', 'nangarhar', 'kurram', 'waziristan'].map((id) => path(named(marks, `struck-${id}`)).slice(1).split(/[L,Z]/).map(Number));
  expect(spots.map(([, y]) => y! < points[0]![1])).toEqual([true, true, false, false]);
  expect(new Set(spots.map(([x]) => Math.round(x!))).size).toBe(4);
});

function path(mark: Mark): string {
  if (mark.kind !== 'path') throw new Error(`"${mark.key}" is no path.`);
  return mark.d;
}
