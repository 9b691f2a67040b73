import { expect, test } from 'vitest';
import { typeOf } from './type-of.ts';

test('a text without words has the size of its frame', () => {
  expect(typeOf([''], 'narrow')).toEqual({ size: 12.5, font: 'sans' });
  expect(typeOf([''], 'wide')).toEqual({ size: 13.5, font: 'sans' });
});

test('a word changes what it names and leaves the rest', () => {
  expect(typeOf(['second', 'strong'], 'wide')).toEqual({ size: 13.5, font: 'sans-strong' });
  expect(typeOf(['small'], 'wide')).toEqual({ size: 12, font: 'sans' });
});

test('a word may bring its own face', () => {
  expect(typeOf(['title'], 'narrow')).toEqual({ size: 16, font: 'serif-strong' });
  expect(typeOf(['title'], 'wide')).toEqual({ size: 17, font: 'serif-strong' });
  expect(typeOf(['voice'], 'wide')).toEqual({ size: 16, font: 'serif-italic' });
});
