import { expect, test } from 'vitest';
import { inReadingOrder, taught } from './chapters.ts';
import { toldBy } from './sample-parts.ts';

test('chapters are numbered from one, each number once', () => {
  expect(toldBy(inReadingOrder, { chapters: [{ id: 'rift', number: 1 }, { id: 'since', number: 2 }] })).toEqual([]);
  expect(toldBy(inReadingOrder, { chapters: [{ id: 'rift', number: 1 }, { id: 'since', number: 1 }] })).toEqual([
    'since, number: 1 -> 2: chapters are numbered from 1 without a gap, each number once',
  ]);
  expect(toldBy(inReadingOrder, { chapters: [{ id: 'rift', number: 2 }] })).toHaveLength(1);
});

test('a chapter needs its lesson', () => {
  const chapters = [{ id: 'rift' }, { id: 'since' }];
  expect(toldBy(taught, { chapters, lessons: ['since', 'rift'] })).toEqual([]);
  expect(toldBy(taught, { chapters, lessons: ['rift'] })).toEqual(['since, id: a chapter without a lesson -> a lesson in content/teach.yaml that begins "- id: since"']);
  expect(toldBy(taught, { chapters, unread: ['lesson'] })).toEqual([]);
});
