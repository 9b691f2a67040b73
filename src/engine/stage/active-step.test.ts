import { describe, expect, it } from 'vitest';
import { activeStep, triggerLine } from './active-step.ts';

describe('activeStep(tops, line)', () => {
  it('is the last step whose top edge lies on or above the line', () => {
    expect(activeStep([-400, 100, 300, 900], 300)).toBe(2);
  });
  it('is -1 before the first step', () => {
    expect(activeStep([500, 900], 300)).toBe(-1);
  });
  it('is the last step of all past the end', () => {
    expect(activeStep([-900, -500], 300)).toBe(1);
  });
});

describe('triggerLine(geometry)', () => {
  it('lies in the room below a stage that stands above the words', () => {
    expect(triggerLine({ viewportHeight: 740, stageTop: 48, stageHeight: 400, beside: false })).toBeCloseTo(623.2);
  });
  it('takes the whole height where the words stand beside the stage', () => {
    expect(triggerLine({ viewportHeight: 800, stageTop: 90, stageHeight: 640, beside: true })).toBe(480);
  });
  it('stays inside a viewport lower than the stage', () => {
    expect(triggerLine({ viewportHeight: 300, stageTop: 48, stageHeight: 400, beside: false })).toBe(300);
  });
});
