import { expect, test } from 'vitest';
import { numbersTold } from './numbers-told.ts';

const told = (value: string) => ({ id: 'f30', topic: 'construction' as const, value, claimed_by: 'an analysis' });

test('numbers are taken from a sentence in their order', () => {
  expect(numbersTold(told('two fences, 2 m apart; 3.6 m and 4 m high'), 3)).toEqual([2, 3.6, 4]);
});

test('a sentence with another number in it is a fault of content, with its row', () => {
  expect(() => numbersTold(told('three fences, 2 m apart'), 3)).toThrow(/fence\.csv.*three fences.*3 number/);
});
