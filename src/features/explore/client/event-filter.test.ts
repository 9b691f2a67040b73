import { describe, expect, it } from 'vitest';
import { passes } from './event-filter.ts';

const strike = { kind: 'airstrike', year: 2022 };

describe('passes(event, filter)', () => {
  it('wants the kind', () => {
    expect(passes(strike, { kinds: ['airstrike', 'attack'], from: 2021, to: 2022 })).toBe(true);
    expect(passes(strike, { kinds: ['attack'], from: 2021, to: 2022 })).toBe(false);
    expect(passes(strike, { kinds: [], from: 2021, to: 2022 })).toBe(false);
  });
  it('wants the year, both ends included', () => {
    expect(passes(strike, { kinds: ['airstrike'], from: 2022, to: 2022 })).toBe(true);
    expect(passes(strike, { kinds: ['airstrike'], from: 1893, to: 2021 })).toBe(false);
  });
  it('takes the years in either order', () => {
    expect(passes(strike, { kinds: ['airstrike'], from: 2022, to: 2001 })).toBe(true);
  });
});
