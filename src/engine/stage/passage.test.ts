import { describe, expect, it } from 'vitest';
import { openingShare, passageShare } from './passage.ts';

/** A phone, 844 high, whose stage ends at 433: the way from the window's lower edge to the landing is 410 pixels. */
const phone = { landing: 434, bottom: 844, apart: 520 };
const at = (top: number, { landing, bottom, apart } = phone): number => passageShare({ top, before: top - apart, landing, bottom });

describe('passageShare(way)', () => {
  it.each([
    [0, 844 - 0.06 * 410],
    [0.25, 844 - (0.06 + 0.25 * 0.88) * 410],
    [0.5, 844 - 0.5 * 410],
    [0.75, 844 - (0.06 + 0.75 * 0.88) * 410],
    [1, 844 - 0.94 * 410],
  ])('is %d where the step has come so far', (share, top) => {
    expect(at(top)).toBeCloseTo(share);
  });
  it('is 0 before the step is in sight and 1 once it has passed', () => {
    expect(at(2000)).toBe(0);
    expect(at(434)).toBe(1);
    expect(at(-900)).toBe(1);
  });
  it('is 0 where the step before lands, however near the two stand', () => {
    expect(passageShare({ top: 434 + 300, before: 434, landing: 434, bottom: 844 })).toBe(0);
  });
  it('is 1 where the step itself lands, and a pixel before', () => {
    expect(at(435)).toBe(1);
  });
  it('never divides by a way of no length', () => {
    expect(passageShare({ top: 434, before: 434, landing: 434, bottom: 434 })).toBe(0);
  });
});

describe('openingShare(stage, pinned, bottom)', () => {
  it.each([
    [0, 800],
    [0.5, 400],
    [1, 0],
  ])('is %d where the stage has come so far', (share, stage) => {
    expect(openingShare(stage, 0, 800)).toBeCloseTo(share);
  });
});
