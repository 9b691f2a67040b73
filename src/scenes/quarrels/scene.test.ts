import { expect, test } from 'vitest';
import { frameNames, frames, type FrameName } from '../../engine/marks/frame.ts';
import { drawSample, goldens } from '../../engine/testing/goldens.ts';
import { quarrels } from './scene.ts';

const sample = { data: {} };
goldens(quarrels, sample);

test.each(frameNames)('in the %s frame the line stays one mark and parts in three equal lengths', (name) => {
  const screen = draw(name);
  const lines = screen.flatMap((mark) => (mark.kind === 'line' ? [mark] : []));
  expect(lines).toHaveLength(1);
  const ys = lines[0]!.points.map(([, y]) => y);
  const gaps = screen.flatMap((mark) => (mark.kind === 'rect' && mark.key.startsWith('quarrel-parting') ? [mark] : []));
  const lengths = [gaps[0]!.y - Math.min(...ys), gaps[1]!.y - gaps[0]!.y - gaps[0]!.height, Math.max(...ys) - gaps[1]!.y - gaps[1]!.height];
  expect(lengths[0]).toBeCloseTo(lengths[1]!);
  expect(lengths[1]).toBeCloseTo(lengths[2]!);
});

test('paper is laid over the line, not under it', () => {
  const kinds = draw('wide').map(({ kind, className }) => (className === 'paper' ? 'paper' : kind));
  expect(kinds.indexOf('line')).toBeLessThan(kinds.indexOf('paper'));
});

test('the furniture of a third enters after that of the third above it', () => {
  const screen = draw('narrow');
  const order = (key: string): number => screen.find((mark) => mark.key === key)!.order!;
  expect(order('quarrel-haven-0')).toBeLessThan(order('quarrel-tick-0'));
  expect(order('quarrel-tick-0')).toBeLessThan(order('quarrel-kabul-0'));
});

function draw(frame: FrameName) {
  return drawSample(quarrels, sample, 'three', frames[frame]).screen;
}
