import { expect, test } from 'vitest';
import type { Chapter } from '../../content/read-chapter.ts';
import { stepsNaming } from './steps-naming.ts';

const step = (id: string, text: string, groups: readonly string[] = []) => ({ id, title: '', text, groups });
const chapters = [{ steps: [
  step('marked', 'the army said', ['pak-army']),
  step('short', 'the TTP’s leader, once'),
  step('whole', 'fighters of the Pakistani Taliban.'),
  step('inside', 'HTTP is something else, and so is Indiana'),
  step('country', 'Pakistan’s army planned it; India’s did not'),
] }] as unknown as readonly Chapter[];
const ids = (id: string, name: string) => stepsNaming(chapters, { id, name }).map((one) => one.id);

test('a step names a group by either of its names, or is marked for it', () => {
  expect(ids('ttp', 'Pakistani Taliban (TTP)')).toEqual(['short', 'whole']);
  expect(ids('pak-army', "Pakistan's army")).toEqual(['marked', 'country']);
  expect(ids('india', 'India')).toEqual(['country']);
});

test('nobody is named by a part of another word', () => {
  expect(ids('http', 'TTPs')).toEqual([]);
  expect(ids('an', 'an')).toEqual([]);
});
