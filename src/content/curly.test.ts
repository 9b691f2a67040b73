import { expect, test } from 'vitest';
import { curly } from './curly.ts';

test('quotation marks face the words they hold', () => {
  expect(curly('"One", he said: ("two")')).toBe('“One”, he said: (“two”)');
  expect(curly(`"A 'pyrrhic victory' for it"`)).toBe('“A ‘pyrrhic victory’ for it”');
});

test('an apostrophe is one, before a year too', () => {
  expect(curly("Pakistan's army in '22; the fighters' homes")).toBe('Pakistan’s army in ’22; the fighters’ homes');
});
