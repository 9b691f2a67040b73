import { expect, test } from 'vitest';
import { whatChanged, type ShownPicture } from './what-changed.ts';

const map: ShownPicture = { scene: 'frontier', title: 'The line', names: ['Kabul', 'Quetta', 'Wana'] };

test('on the same map, what came and what went is named', () => {
  expect(whatChanged(map, { ...map, title: 'An ambush', names: ['Kabul', 'Khost'] })).toEqual([
    'The same kind of picture, now headed “An ambush”; before, it was “The line”.',
    'New on it: Khost.',
    'No longer on it: Quetta and Wana.',
  ]);
});

test('another kind of picture is said to be one', () => {
  expect(whatChanged(map, { scene: 'toll', title: 'The dead', names: [] })).toEqual([expect.stringContaining('headed “The dead”, takes the place of “The line”')]);
});

test('words quoted in a title stay quoted inside it', () => {
  expect(whatChanged(map, { ...map, scene: 'toll', title: 'Months of “open war”' })[0]).toContain('“Months of ‘open war’”');
});

test('nothing new is said to be nothing new', () => {
  expect(whatChanged(map, map)).toEqual(['The picture is the same as before.']);
});
