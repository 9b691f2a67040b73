import { expect, test } from 'vitest';
import { stepDescription } from './step-description.ts';

test('as many whole sentences as there is room for', () => {
  const sentence = 'The army said that seven soldiers were killed in the attack that day.';
  expect(stepDescription(`${sentence} ${sentence}\n\n${sentence}`)).toBe(`${sentence} ${sentence}`);
});

test('a first sentence stays whole, however long', () => {
  const long = `${'word '.repeat(60)}end.`;
  expect(stepDescription(`${long} Short.`)).toBe(long);
});
