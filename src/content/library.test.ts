import { expect, test } from 'vitest';
import { readLibrary } from './library.ts';
import type { Problem } from './problem.ts';
import { countWords } from './schemas/kinds.ts';
import { sample, sampleFigures, writeContent } from './sample-content.ts';
import type { Files } from './sample-content.ts';

function faultsOf(files: Files): readonly Problem[] {
  return readLibrary(writeContent(files), { figures: sampleFigures }).problems;
}

test('good content has no fault', () => {
  expect(faultsOf(sample)).toEqual([]);
});

test('a chapter gives its steps with their words, claims, names and choices', () => {
  const { library } = readLibrary(writeContent(sample));
  const [rift] = library.chapters;
  expect(rift).toMatchObject({ id: 'rift', number: 1, short: 'The rift', claims: ['C01', 'C02', 'C03'] });
  expect(rift?.steps.map(({ id, line, text }) => [id, line, countWords(text)])).toEqual([['one-line', 13, 29], ['ambush', 18, 32]]);
  expect(rift?.steps[1]).toMatchObject({ figure: 'frontier/ambush', claims: ['C02'], places: ['spera'], choices: [{ figure: 'ties/cannot', label: 'It cannot' }, { figure: 'ties/will-not', label: 'It will not' }] });
});

test('words stand in the order of the alphabet, changes with the newest first', () => {
  const { library } = readLibrary(writeContent(sample));
  expect(library.glossary.map(({ id }) => id)).toEqual(['amir', 'eid', 'halo', 'jirga']);
  expect(library.changes.map(({ id }) => id)).toEqual(['a-day-wrong', 'first-edition']);
});

test('a table gives typed rows', () => {
  const { library } = readLibrary(writeContent(sample));
  expect(library.places[0]).toMatchObject({ id: 'spera', lat: 33.2022, lon: 69.5161 });
  expect(library.relations[0]?.sources).toEqual(['dawn-2022', 'kaura-2022']);
  expect(library.relations[0]?.end).toBeUndefined();
});

test('all faults of all files are told in one go', () => {
  const faults = faultsOf({
    ...sample,
    'claims.yaml': (sample['claims.yaml'] ?? '').replace('verdict: confirmed', 'verdict: maybe').replace('by: Kaura', 'byy: Kaura'),
    'data/places.csv': (sample['data/places.csv'] ?? '').replace('33.2022', 'north'),
    'chapters/rift.mdx': (sample['chapters/rift.mdx'] ?? '').replace('"frontier/ambush"', '"frontier/ambsh"'),
  });
  expect(faults.map(({ file }) => file).sort()).toEqual(['chapters/rift.mdx', 'claims.yaml', 'claims.yaml', 'data/places.csv']);
});

test('pictures are taken on trust when the list of them is not given', () => {
  const files = { ...sample, 'chapters/rift.mdx': (sample['chapters/rift.mdx'] ?? '').replace('frontier/ambush', 'frontier/other') };
  expect(readLibrary(writeContent(files)).problems).toEqual([]);
});

test('a file that is missing is named', () => {
  const { 'names.yaml': _, ...rest } = sample;
  expect(faultsOf(rest)[0]).toEqual({ file: 'names.yaml', where: 'the whole file', found: 'nothing', expected: 'the file content/names.yaml' });
});

test('files that nobody reads are named', () => {
  const told = faultsOf({ ...sample, 'data/evnets.csv': 'id\n', 'chapters/Prologue.txt': '' });
  expect(told.map(({ file }) => file)).toEqual(['chapters/Prologue.txt', 'data/evnets.csv']);
  expect(told[0]?.expected).toBe('a chapter: a name in small letters, digits and hyphens that ends in .mdx');
  expect(told[1]?.expected).toContain('nearest are events.csv');
});
