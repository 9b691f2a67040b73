import { expect, test } from 'vitest';
import { href } from './href.ts';

test('an address begins with the base, however either is written', () => {
  expect(href('claims/#C05', '/')).toBe('/claims/#C05');
  expect(href('/claims/', '/line')).toBe('/line/claims/');
  expect(href('claims/', '/line/')).toBe('/line/claims/');
  expect(href('', '/line/')).toBe('/line/');
});
