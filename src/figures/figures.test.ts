import { expect, test } from 'vitest';
import type { Library } from '../content/library.ts';
import type { Said } from '../content/read-pictures.ts';
import { readContent } from '../content/open-content.ts';
import { figureNames } from '../scenes/registry.ts';
import { faultsOfNumbers } from './faults-of-numbers.ts';
import { figuresOf } from './figures.ts';

const { library } = readContent(figureNames());
const figure = 'school/peshawar';
/** Counts are corrected: none is written here. */
const highest = library.tolls.find(({ id }) => id === 'school-150')!.killed;

test('a picture tells what it shows, what is written in it and what it was drawn from', () => {
  const { altOf, behind, heard, sourcesOf } = figuresOf(library);
  expect(altOf(figure)).toContain(` rows of 25 equal dots, ${highest} in all`);
  expect(behind(figure).tables.map(({ table, rows }) => [table, rows.length])).toEqual([['tolls', 2], ['events', 1]]);
  expect(sourcesOf(figure)).toMatch(/^Sources: Los Angeles Times \(copy\)/);
  expect(heard(figure).parts.map(({ key, isSaid }) => [key, isSaid])).toEqual([['school-place', true], ['school-about', true], ['school-counts', true]]);
});

test.each([
  ['a key that is gone', { about: undefined }, 'peshawar, about', 'nothing, though the picture asks for it'],
  ['a key nobody asks for', { abuot: 'Words' }, 'line 1', 'words the picture does not ask for'],
  ['a placeholder without a value', { about: 'About {higest} people' }, 'line 1', 'the placeholder {higest}'],
  ['a format there is not', { about: 'On {date:dya}' }, 'line 1', 'the placeholder {date:dya}'],
  ['a format that asks for more', { about: '{highest:day}' }, 'line 1', 'the placeholder {highest:day}'],
  ['words that do not fit', { about: 'About {highest} people, most of them pupils, and many more words' }, 'line 1, narrow frame', `"About ${highest} people, most of them pupils, and many more words" takes 2 lines of 328 px`],
  ['too many words', { counts: 'word '.repeat(36).trim() }, 'peshawar, narrow frame', '47 words'],
])('%s is told with its place', (_, words, where, found) => {
  const told = figuresOf(withWords(words)).faults([figure]);
  expect(told.map((problem) => [problem.file, problem.where, problem.found])).toContainEqual(['pictures/school.yaml', where, found]);
});

test('a row that is gone is told with its table', () => {
  const told = figuresOf({ ...library, tolls: library.tolls.filter(({ id }) => id !== 'school-150') }).faults([figure]);
  expect(told.map(({ file, where }) => [file, where])).toEqual([['data/tolls.csv', 'the row "school-150"']]);
});

test('a row that is gone is told once, also where pictures share words', () => {
  const told = figuresOf({ ...library, places: library.places.filter(({ id }) => id !== 'panjgur') }).faults(['frontier/attacks-rise']);
  expect(told.map(({ file, where }) => [file, where])).toEqual([['data/places.csv', 'the row "panjgur"']]);
});

test('a number that only the words have is told with the step and where was looked', () => {
  const wrong: Library = { ...library, tolls: library.tolls.map((toll) => (toll.id === 'school-150' ? { ...toll, killed: highest + 7, as_told: '' } : toll)), claims: library.claims.map((claim) => ({ ...claim, title: '', says: '', record: '' })), events: library.events.map((event) => ({ ...event, killed_high: 0, attribution: '' })) };
  const [step] = faultsOfNumbers(alone(wrong), figuresOf(wrong));
  expect(step).toMatchObject({ file: 'chapters/sanctuaries.mdx', found: `"${highest}", which stands neither in school/peshawar (rows and words), C29, C30` });
});

test('an exception that nothing needs is told', () => {
  const idle = withWords({ numbers: '977: nobody knows why' });
  expect(faultsOfNumbers(alone(idle), figuresOf(idle)).map(({ found }) => found)).toEqual(['the exception "977", which nothing needs']);
});

/** With the steps that show the picture alone: the numbers of all others take long to look up. */
function alone(whole: Library): Library {
  return { ...whole, chapters: whole.chapters.map((chapter) => ({ ...chapter, steps: chapter.steps.filter((step) => step.figure === figure) })) };
}

/** Our own library with other words in one picture. */
function withWords(words: Readonly<Record<string, string | undefined>>): Library {
  const own = new Map(library.pictures.get(figure));
  for (const [key, text] of Object.entries(words)) {
    if (text === undefined) own.delete(key);
    else own.set(key, { narrow: text, wide: text, short: text, file: 'pictures/school.yaml', where: 'line 1' } satisfies Said);
  }
  return { ...library, pictures: new Map([...library.pictures, [figure, own]]) };
}
