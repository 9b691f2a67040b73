import { expect, test } from 'vitest';
import { frameNames, frames } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { drawSample, goldens } from '../../engine/testing/goldens.ts';
import { sample } from './sample.ts';
import { factions } from './scene.ts';

goldens(factions, sample);

/** The feet of all the figures of a crowd. */
function feet(screen: readonly Mark[], key: string): [x: number, y: number][] {
  const paths = screen.flatMap((mark) => (mark.kind === 'path' && mark.key.startsWith(key) && mark.key.endsWith('-bodies') ? [mark.d] : []));
  return paths.flatMap((d) => [...d.matchAll(/M([\d.]+),([\d.]+)/g)].map(([, x, y]): [number, number] => [Number(x), Number(y)]));
}

test.each(frameNames)('one figure for ten people in every crowd, and an open end where nobody gave a number (%s)', (name) => {
  const { screen } = drawSample(factions, sample, 'reunited', frames[name]);
  expect(['freed-sputnik', 'freed-tweet', 'freed-afp', 'freed-rfe-rl'].map((key) => feet(screen, key).length)).toEqual([70, 230, 10, 5]);
  expect(screen.filter(({ key, className }) => key.startsWith('freed-dpa') && className.includes('fading')).length).toBeGreaterThan(0);
});

test.each(frameNames)('whom Pakistan freed stand below the line, all others above it, and nobody before Kabul falls (%s)', (name) => {
  const { screen } = drawSample(factions, sample, 'reunited', frames[name]);
  const line = screen.find((mark) => mark.kind === 'line')!;
  const falls = screen.find((mark) => mark.kind === 'rule' && mark.key === 'kabul-falls')!;
  const [axis, from] = [line.kind === 'line' ? line.points[0]![1] : 0, falls.kind === 'rule' ? falls.x1 : 0];
  for (const [x, y] of ['freed-dpa', 'freed-sputnik', 'freed-tweet'].flatMap((key) => feet(screen, key))) expect([x > from, y < axis]).toEqual([true, true]);
  for (const [, y] of ['freed-afp', 'freed-rfe-rl'].flatMap((key) => feet(screen, key))) expect(y).toBeGreaterThan(axis + 10);
});

test.each(frameNames)('every strand ends beside the TTP’s, where it began (%s)', (name) => {
  const { screen } = drawSample(factions, sample, 'reunited', frames[name]);
  const strands = screen.flatMap((mark) => (mark.kind === 'path' && mark.key.startsWith('strand-') ? [mark.d] : []));
  expect(strands).toHaveLength(3);
  for (const d of strands) {
    const [first, last] = [/^M\S+ ([\d.]+)/.exec(d)![1], /([\d.]+)H[\d.]+$/.exec(d)![1]];
    expect(d.includes('C') ? last : first).toBe(first);
  }
});
