import { describe, expect, it } from 'vitest';
import { ordered } from './interest-order.ts';

const issues = [
  { told: 2, apart: 0 },
  { told: 0, apart: 3 },
  { told: 1, apart: 0 },
];

describe('ordered(issues, by)', () => {
  it('follows the story', () => {
    expect(ordered(issues, 'told').map(({ told }) => told)).toEqual([0, 1, 2]);
  });
  it('puts the farthest apart first, and those alike as told', () => {
    expect(ordered(issues, 'apart').map(({ told }) => told)).toEqual([1, 2, 0]);
  });
});
