import { expect, test } from 'vitest';
import { fewChanges } from './few-changes.ts';

test('thirty changes in two seconds are told, and no more', () => {
  const changes = fewChanges();
  const told = Array.from({ length: 100 }, (_, i) => changes.allow(i * 16)).filter(Boolean);
  expect(told).toHaveLength(30);
});

test('after too many it stays silent, however long, until the reader does something', () => {
  const changes = fewChanges(3, 100);
  const at = (now: number): boolean => changes.allow(now);
  expect([0, 10, 20, 30].map(at)).toEqual([true, true, true, false]);
  expect([5000, 9000].map(at)).toEqual([false, false]);
  changes.renew();
  expect(at(9001)).toBe(true);
});

test('slow changes are never too many', () => {
  const changes = fewChanges();
  expect(Array.from({ length: 200 }, (_, i) => changes.allow(i * 70)).every(Boolean)).toBe(true);
});
