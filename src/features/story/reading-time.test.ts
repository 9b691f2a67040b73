import { expect, test } from 'vitest';
import { minutesFor, minutesOf, wordsOf } from './reading-time.ts';

test('only words that are read are counted', () => {
  const mdx = '---\nnumber: 1\ntitle: Six words that nobody reads here\n---\n\nTwo words.\n\n<Step id="a" alt="A picture of many\nthings.">\n\nA <Claim id="C05">marked claim</Claim> here.\n\n</Step>\n';
  expect(wordsOf(mdx)).toBe(6);
});

test('minutes are whole, and nothing takes none', () => {
  expect(minutesFor(20)).toBe(1);
  expect(minutesFor(714)).toBe(3);
});

test('the whole story takes about ten minutes', () => {
  expect(minutesOf('rift', 'sanctuaries', 'fencing', 'divergence', 'outlook', 'since')).toBe(10);
});
