import { expect, test } from 'vitest';
import { shrink } from './shrink.ts';

test('points fill the box in one direction and keep their proportions', () => {
  const small = shrink([[0, 0], [100, 50]], { x: 10, y: 10, width: 50, height: 50 });
  expect([small([0, 0]), small([100, 50]), small([50, 25])]).toEqual([[10, 35], [60, 60], [35, 47.5]]);
});
