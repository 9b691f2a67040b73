import { expect, test } from 'vitest';
import { minutesFor, minutesOf } from './reading-time.ts';

test('minutes are whole, and nothing takes none', () => {
  expect(minutesFor(20)).toBe(1);
  expect(minutesFor(714)).toBe(3);
});

test('the whole story takes about ten minutes', () => {
  expect(minutesOf('rift', 'sanctuaries', 'fencing', 'divergence', 'outlook', 'since')).toBe(10);
});
