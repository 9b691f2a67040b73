import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from '../../content/library.ts';
import { speakersOf } from './speakers.ts';

test.each([
  ['Kaura', ['author']],
  ['Kaura, from Afghan officials’ figures', ['author', 'kabul']],
  ["Pakistan's Foreign Office; the Taliban authorities", ['kabul', 'islamabad']],
  ['Both governments', ['kabul', 'islamabad']],
  ['The TTP, reported by Dawn and others', ['ttp']],
  ['The Pakistani Taliban', ['ttp']],
  ['The UN, quoted by AFP', ['un']],
  ['UNHCR and IOM', ['un']],
  ["Daily Pakistan, and Islamic State's claim", ['others']],
  ['PIPS', ['others']],
])('whose claim it is: %s', (by, groups) => {
  expect(speakersOf(by)).toEqual(groups);
});

test('those of our claims that fall to others are of press, research and other states', () => {
  const { library } = readLibrary(resolve('content'));
  const others = library.claims.map(({ by }) => by).filter((by) => speakersOf(by).includes('others'));
  expect([...new Set(others)].sort()).toEqual(['AFP and others', "China's foreign ministry", "Daily Pakistan, and Islamic State's claim", 'PIPS', "Qatar's foreign ministry"]);
});
