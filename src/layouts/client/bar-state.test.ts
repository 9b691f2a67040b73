import { describe, expect, it } from 'vitest';
import { afterScroll, type BarState } from './bar-state.ts';

const after = (...heights: number[]): boolean => heights.reduce((state: BarState, y) => afterScroll(state, y, 48), { away: false, turn: 0 }).away;

describe('afterScroll(state, y, barHeight)', () => {
  it('slides the bar away as one reads on', () => {
    expect(after(20, 60, 200)).toBe(true);
  });
  it('brings it back on the way up, not for a thumb that trembles', () => {
    expect(after(200, 900, 890, 870)).toBe(true);
    expect(after(200, 900, 890, 855)).toBe(false);
  });
  it('measures the way up from the lowest point', () => {
    expect(after(200, 900, 890, 1200, 1170)).toBe(true);
  });
  it('keeps it at the top of the page', () => {
    expect(after(200, 900, 30)).toBe(false);
    expect(after(30)).toBe(false);
  });
});
