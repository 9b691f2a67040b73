import { expect, test } from 'vitest';
import { stacked, type Wish } from './stacked.ts';

const up = (x: number, y = 0): Wish => ({ x, y, away: -1 });

test('what hit one place again stands on what hit it before', () => {
  expect(stacked([up(0), up(1), up(0)], 8, 4)).toEqual([0, 4, 8]);
});

test('what stands clear of the others stays where it is', () => {
  expect(stacked([up(0), up(20), { x: 0, y: 0, away: 1 }], 8, 4)).toEqual([0, 0, 0]);
});

test('a later sign moves no earlier one', () => {
  const wishes = [up(0), up(3), up(50), up(1)];
  for (let i = 1; i <= wishes.length; i++) expect(stacked(wishes.slice(0, i), 8, 4)).toEqual(stacked(wishes, 8, 4).slice(0, i));
});

test('a clash gives way along the line, to the right', () => {
  const ring = (x: number, y = 0): Wish => ({ x, y, away: 0 });
  expect(stacked([ring(0), ring(2), ring(0, 30)], 8, 4)).toEqual([0, 4, 0]);
});
