import { expect, test } from 'vitest';
import { textDirective } from './text-directive.ts';

const page = [
  'Warnings from both capitals',
  'On the day of the strikes Kabul summoned the ambassador and warned of bad consequences.',
  'On the day of the strikes the embassy denied any part, and a follow-up came late, on 24 April, when the defence minister said so again.',
  'It said: seven, or eight & more, were killed. Nobody said more than that in the whole long week that began on that day.',
].join('\n');

test('a few words stand in full, with every sign that has a meaning encoded', () => {
  expect(directive('a follow-up came late, on 24 April')).toBe('text=a%20follow%2Dup%20came%20late%2C%20on%2024%20April');
  expect(directive('eight & more')).toBe('text=eight%20%26%20more');
});

test('words that stand on the page before bring the words in front of them along', () => {
  const second = page.lastIndexOf('said');
  expect(textDirective(page, second, second + 4)).toBe('text=Nobody-,said');
});

test('many words are named by their beginning and their end', () => {
  expect(directive('Kabul summoned the ambassador and warned of bad consequences.\nOn the day of the strikes the embassy denied any part')).toBe(
    'text=Kabul%20summoned%20the,denied%20any%20part',
  );
});

test('a beginning that stands on the page before is made longer until it does not', () => {
  const from = page.lastIndexOf('On the day of the strikes');
  const to = page.indexOf('said so again.') + 'said so again.'.length;
  expect(textDirective(page, from, to)).toBe('text=On%20the%20day%20of%20the%20strikes%20the,said%20so%20again.');
});

test('a part of a word becomes the word', () => {
  const from = page.indexOf('bassador');
  expect(textDirective(page, from, from + 4)).toBe('text=ambassador');
});

test('no phrase runs over a sign', () => {
  const text = 'He has\nhelped them back to power\n, and expected to gain. How much that help mattered is debated to this day by all.';
  expect(textDirective(text, 0, text.length)).toBe('text=He%20has,day%20by%20all.');
});

test('where nothing tells the words apart there is no directive', () => {
  expect(textDirective('Same words.\nSame words.', 12, 23)).toBe('');
});

function directive(words: string): string {
  const from = page.indexOf(words);
  return textDirective(page, from, from + words.length);
}
