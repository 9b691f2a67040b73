import { expect, test } from 'vitest';
import { claimsFrom } from './claims-from.ts';

const claims = (...ids: readonly string[]) => ids.map((id) => ({ id }));

test.each([
  [claims('C01'), 'one\u00a0claim from the essay'],
  [claims('N01', 'N02'), 'two\u00a0claims of our own'],
  [claims('C01', 'C02', 'N01'), 'two\u00a0claims from the essay and one of our own'],
])('claims are counted with whose they are', (counted, words) => {
  expect(claimsFrom(counted)).toBe(words);
});
