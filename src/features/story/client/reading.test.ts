import { expect, test } from 'vitest';
import { readingAt } from './reading.ts';

const spans = (scrolled: number) => [
  { id: 'rift', minutes: 4, top: 800 - scrolled, height: 4000 },
  { id: 'sanctuaries', minutes: 6, top: 4800 - scrolled, height: 6000 },
];

test('before the first chapter nothing is read', () => {
  expect(readingAt(400, spans(0))).toEqual({ chapter: null, shares: [0, 0], minutesLeft: 10 });
});

test('in the second chapter the first is read and the minutes are those that remain', () => {
  expect(readingAt(400, spans(7400))).toEqual({ chapter: 'sanctuaries', shares: [1, 0.5], minutesLeft: 3 });
});

test('at the end no minute is left', () => {
  expect(readingAt(400, spans(10_400)).minutesLeft).toBe(0);
});

test('the last seconds of a minute are not called a minute', () => {
  expect(readingAt(400, spans(10_355)).minutesLeft).toBe(0);
  expect(readingAt(400, spans(10_300)).minutesLeft).toBe(1);
});
