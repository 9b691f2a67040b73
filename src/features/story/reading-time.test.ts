import { expect, test } from 'vitest';
import { minutesFor } from './reading-time.ts';

test('minutes are whole, and nothing takes none', () => {
  expect(minutesFor(20)).toBe(1);
  expect(minutesFor(714)).toBe(3);
});
