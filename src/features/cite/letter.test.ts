import { expect, test } from 'vitest';
import { letterOf } from './letter.ts';

const page = { title: 'An ambush & after', url: 'https://across.example/rift/ambush/', version: '2026-11-22' };

test('the letter says where and which version before the reader has written a word', () => {
  expect(letterOf(page, undefined).text).toMatch(/^Page: An ambush & after\nAddress: https:\/\/across\.example\/rift\/ambush\/\nVersion: 2026-11-22\n/);
  expect(letterOf(page, undefined).href).toBeUndefined();
});

test('an e-mail opens with the letter in it', () => {
  const { href, text } = letterOf(page, { href: 'mailto:desk@across.example', words: 'desk@across.example' });
  const [address, query] = href!.split('?');
  expect(address).toBe('mailto:desk@across.example');
  expect(Object.fromEntries(new URLSearchParams(query))).toEqual({ subject: 'A problem on “An ambush & after”', body: text });
});

test('a web address is left as it is', () => {
  expect(letterOf(page, { href: 'https://across.example/desk?x=1', words: 'across.example/desk' }).href).toBe('https://across.example/desk?x=1');
});
