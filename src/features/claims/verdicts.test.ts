import { expect, test } from 'vitest';
import { type Verdict, verdictSign, verdictSigns } from './verdicts.ts';

const verdicts = Object.keys(verdictSigns) as Verdict[];

test('no two verdicts have the same sign', () => {
  expect(new Set(verdicts.map((verdict) => verdictSign(verdict))).size).toBe(verdicts.length);
});

test('disputed is the sign of confirmed, struck through', () => {
  expect(verdictSigns.disputed.strokes.replace(verdictSigns.confirmed.strokes, '')).toMatch(/^M[\d. ]+$/);
});
