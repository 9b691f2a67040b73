import { expect, test } from 'vitest';
import { shortPath } from './short-path.ts';

test('each point is told from the one before', () => {
  expect(shortPath('M10,20L10.5,19L9.5,19.2Z')).toBe('M10,20l.5-1-1,.2Z');
});

test('steps are told on, a new piece begins where it begins', () => {
  expect(shortPath('M1,1l0.5,0.5l0,-1M5.25,5L5.5,5.75')).toBe('M1,1l.5,.5 0-1M5.25,5l.25,.75');
});

test('a ring that is closed goes on from where it began', () => {
  expect(shortPath('M1,1L2,1ZL3,3')).toBe('M1,1l1,0Zl2,2');
});

test('what is rounded does not add up', () => {
  const d = `M0,0${Array.from({ length: 100 }, (_, i) => `L${((i + 1) / 3).toFixed(1)},0`).join('')}`;
  const steps = shortPath(d).split('l')[1]!.split(' ').map((step) => Number(step.split(',')[0]));
  expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(33.3);
});

test('a path with curves stays as it is', () => {
  expect(shortPath('M0,0C1,1 2,2 3,3')).toBe('M0,0C1,1 2,2 3,3');
});
