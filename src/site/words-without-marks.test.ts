import { expect, test } from 'vitest';
import type { Chapter, Step } from '../content/read-chapter.ts';
import { wordsWithoutMarks } from './words-without-marks.ts';

const step = {
  id: 'ambush',
  figure: 'frontier/ambush',
  title: 'An ambush',
  alt: 'A halo.',
  line: 12,
  text: '',
  words: [],
  claims: [],
  places: ['spera'],
  groups: ['ttp'],
  terms: [],
  choices: [],
} satisfies Step;

test('words whose marks stand in both frames are no fault', () => {
  expect(faults(step, ['place:spera', 'group:ttp'], ['group:ttp', 'place:spera'])).toEqual([]);
});

test('a word without a mark is told with file, step, word and what the picture does show', () => {
  expect(wordsWithoutMarks([chapterOf(step)], () => new Set(['group:ttp', 'place:tank', 'term:jirga']))).toEqual([
    {
      file: 'chapters/rift.mdx',
      where: 'line 12, step ambush',
      found: '<Place id="spera">, which lights nothing in frontier/ambush',
      expected: 'a place or group that the picture shows in both frames (group ttp, place tank), or the word without its tag',
    },
  ]);
});

test('a mark that only one frame has is not enough', () => {
  expect(faults(step, ['place:spera', 'group:ttp'], ['group:ttp'])).toEqual(['<Place id="spera">, which lights nothing in frontier/ambush']);
});

test('a place and a group of one name are two things', () => {
  expect(faults({ ...step, groups: ['spera'] }, ['place:spera'], ['place:spera'])).toEqual(['<Group id="spera">, which lights nothing in frontier/ambush']);
});

test('each picture the reader can choose must have the mark, and is blamed once', () => {
  const choices = [{ figure: 'frontier/ambush', label: 'One' }, { figure: 'ties/cannot', label: 'Two' }];
  const found = wordsWithoutMarks([chapterOf({ ...step, choices })], (figure) => new Set(figure === 'frontier/ambush' ? ['place:spera', 'group:ttp'] : ['place:spera']));
  expect(found.map((fault) => fault.found)).toEqual(['<Group id="ttp">, which lights nothing in ties/cannot']);
  expect(found[0]!.expected).toContain('place spera');
});

function faults(one: Step, narrow: readonly string[], wide: readonly string[]): string[] {
  return wordsWithoutMarks([chapterOf(one)], (_, frame) => new Set(frame === 'narrow' ? narrow : wide)).map(({ found }) => found);
}

function chapterOf(one: Step): Chapter {
  return { id: 'rift', number: 1, title: 'A chapter', short: 'One', deck: 'A question?', parts: [], steps: [one], claims: [] };
}
