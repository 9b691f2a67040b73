import { expect, test } from 'vitest';
import { people } from './people.ts';

const block = people('toll', { count: 7, filled: 4, columns: 3, x: 10, y: 20, pitch: 5, r: 2 });

test('there is one dot a person, filled as far as every count goes', () => {
  expect(block.map(({ className }) => className)).toEqual(['person', 'person', 'person', 'person', 'person-said', 'person-said', 'person-said']);
});

test('the dots stand in rows', () => {
  expect(block.map(({ cx, cy }) => [cx, cy])).toEqual([
    [10, 20],
    [15, 20],
    [20, 20],
    [10, 25],
    [15, 25],
    [20, 25],
    [10, 30],
  ]);
});

test('a filled dot and an open dot are as large, the ring included', () => {
  expect(block[0]!.r).toBe(block[6]!.r + 0.55);
});

test('the dots of a side run outward from the line, in its hue', () => {
  const row = { count: 3, filled: 1, columns: 2, x: 10, y: 20, pitch: 5, r: 2 };
  const [left, right] = [people('a', { ...row, side: { hue: 'red', hand: 'left' } }), people('b', { ...row, side: { hue: 'blue', hand: 'right' } })];
  expect(left.map(({ cx, className }) => [cx, className])).toEqual([[10, 'person red'], [5, 'person-said red'], [10, 'person-said red']]);
  expect(right.map(({ cx, className }) => [cx, className])).toEqual([[10, 'person blue'], [15, 'person-said blue'], [10, 'person-said blue']]);
});

test('rows stack up where they stand on a floor', () => {
  expect(people('toll', { count: 3, filled: 1, columns: 2, x: 10, y: 20, pitch: 5, r: 2, upward: true }).map(({ cy }) => cy)).toEqual([20, 20, 15]);
});
