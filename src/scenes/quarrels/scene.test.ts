import { expect, test } from 'vitest';
import { fullFrames, frames } from '../../engine/marks/frame.ts';
import { oldGoldens } from '../../engine/render/goldens.ts';
import { fixture } from './fixture.ts';
import { quarrels } from './scene.ts';
import { states } from './states.ts';

oldGoldens(quarrels, fixture);

test.each(fullFrames)('in the %s frame the line stays one mark and parts in three equal lengths', (name) => {
  const { screen } = quarrels.draw(fixture, states.three, frames[name]);
  const lines = screen.flatMap((mark) => (mark.kind === 'line' ? [mark] : []));
  expect(lines).toHaveLength(1);
  const ys = lines[0]!.points.map(([, y]) => y);
  const gaps = screen.flatMap((mark) => (mark.kind === 'rect' && mark.key.startsWith('quarrel-parting') ? [mark] : []));
  const lengths = [gaps[0]!.y - Math.min(...ys), gaps[1]!.y - gaps[0]!.y - gaps[0]!.height, Math.max(...ys) - gaps[1]!.y - gaps[1]!.height];
  expect(lengths[0]).toBeCloseTo(lengths[1]!);
  expect(lengths[1]).toBeCloseTo(lengths[2]!);
});

test('paper is laid over the line, not under it', () => {
  const kinds = quarrels.draw(fixture, states.three, frames.wide).screen.map(({ kind, className }) => (className === 'paper' ? 'paper' : kind));
  expect(kinds.indexOf('line')).toBeLessThan(kinds.indexOf('paper'));
});

test('the furniture of a third enters after that of the third above it', () => {
  const { screen } = quarrels.draw(fixture, states.three, frames.narrow);
  const order = (key: string): number => screen.find((mark) => mark.key === key)!.order!;
  expect(order('quarrel-haven-0')).toBeLessThan(order('quarrel-tick-0'));
  expect(order('quarrel-tick-0')).toBeLessThan(order('quarrel-kabul-0'));
});
