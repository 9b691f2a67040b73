import { expect, test } from 'vitest';
import { counted, sentenceCase } from './counted.ts';

test('small numbers are words and agree with what they count', () => {
  expect(counted(12, 'claim')).toBe('twelve\u00a0claims');
  expect(counted(1, 'source')).toBe('one\u00a0source');
  expect(counted(22, 'source')).toBe('22\u00a0sources');
  expect(sentenceCase(counted(2, 'reply', 'replies'))).toBe('Two\u00a0replies');
});
