import { expect, test } from 'vitest';
import { spread } from './spread.ts';

test('a block stands where it wishes when there is room', () => {
  expect(spread([{ wish: 10, height: 20 }, { wish: 50, height: 20 }], 0, 100, 5)).toEqual([10, 50]);
});

test('a block gives way to the one above it', () => {
  expect(spread([{ wish: 10, height: 30 }, { wish: 20, height: 20 }], 0, 100, 5)).toEqual([10, 45]);
});

test('blocks at the end move up together', () => {
  expect(spread([{ wish: 60, height: 20 }, { wish: 90, height: 20 }], 0, 100, 5)).toEqual([55, 80]);
});

test('blocks that cannot all stand are refused, with how much is missing', () => {
  expect(() => spread([{ wish: 0, height: 60 }, { wish: 0, height: 60 }], 0, 100, 0)).toThrow('20 px');
});
