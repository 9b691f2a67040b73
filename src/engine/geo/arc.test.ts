import { expect, test } from 'vitest';
import { nearestOnArc } from './arc.ts';

const corner = { positions: [[60, 30], [62, 30], [62, 32]], shares: [0, 0.5, 1] } as const;

test('a place beside a leg has the foot of its perpendicular, at its share of the length', () => {
  const { position, share } = nearestOnArc(corner, [61, 29]);
  expect(position).toEqual([61, 30]);
  expect(share).toBeCloseTo(0.25);
});

test('a place past the end has the end', () => {
  expect(nearestOnArc(corner, [63, 35])).toEqual({ position: [62, 32], share: 1 });
});
