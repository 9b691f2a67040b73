import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editionsIn, editionsUnderWay, faultsOfEdition, noteEdition } from './editions.ts';

let dir: string;
const write = (file: string, text: string): void => {
  mkdirSync(join(dir, file, '..'), { recursive: true });
  writeFileSync(join(dir, file), text);
};
const told = (): string[] => faultsOfEdition(dir, 'fr').map(({ file, where, found }) => `${file} ${where}: ${found}`);

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'editions-'));
  write('glossary.yaml', '- id: amir\n  term: amir\n  meaning: A ruler.\n  sources: [a]\n');
  write('pictures/gate.yaml', 'torkham:\n  title: { narrow: Shut, wide: A gate is shut }\n  numbers: "3: steps"\n');
  write('fr/glossary.yaml', '- id: amir\n  term: émir\n  meaning: Un souverain.\n');
  write('fr/pictures/gate.yaml', 'torkham:\n  title: { narrow: Fermé, wide: Une porte fermée }\n');
  write('pages/about.mdx', 'Not an edition.');
  noteEdition(dir, 'fr');
});
afterEach(() => rmSync(dir, { recursive: true }));

test('an edition with the same keys, made from the same words, has no fault; other folders are none', () => {
  expect(editionsIn(dir)).toEqual(['fr']);
  expect(told()).toEqual([]);
});

test('keys that are missing, too many or stale are each told', () => {
  write('pictures/gate.yaml', 'torkham:\n  title: { narrow: Shut again, wide: A gate is shut }\n  note: New.\n');
  write('fr/glossary.yaml', '- id: amir\n  term: émir\n- id: emir\n  term: émir\n');
  expect(told()).toEqual([
    'fr/glossary.yaml amir.meaning: nothing',
    'fr/pictures/gate.yaml torkham.note: nothing',
    'fr/glossary.yaml emir.term: words for a key that this site does not have',
    'fr/pictures/gate.yaml torkham.title.narrow: a translation of words that have changed',
  ]);
});

test('an edition under way is one line, and a whole one is none', () => {
  expect(editionsUnderWay(dir)).toEqual([]);
  write('fr/glossary.yaml', '- id: amir\n  term: émir\n');
  expect(editionsUnderWay(dir)).toEqual(['content/fr: 1 text is missing, of words that have changed, or too many. "npm run edition -- fr" lists them.']);
});

test('a step that names a cell of a table is translated with the name', () => {
  const step = (id: string, words: string): string => `---\nnumber: 1\ntitle: A\nshort: A\ndeck: A\n---\n<Scene>\n<Step id="${id}" figure="a/b" title="A">\n\n${words}\n\n</Step>\n</Scene>\n`;
  write('chapters/rift.mdx', step('toll', '{tolls/all:killed} dead.'));
  write('fr/chapters/rift.mdx', step('toll', '{tolls/all:killed} morts.'));
  noteEdition(dir, 'fr');
  expect(told()).toEqual([]);
  write('chapters/rift.mdx', step('toll', '{tolls/some:killed} dead.'));
  expect(told()).toEqual(['fr/chapters/rift.mdx toll: a translation of words that have changed']);
});

test.each([
  ['with a lost comma', '{\n "a b": "0"\n "c d": "0"\n}', 'line 2: no comma after "a b": "0"'],
  ['that is empty', '', 'the whole file: an empty file'],
  ['that is a list', '[]', 'line 1: []'],
  ['with a number for a fingerprint', '{\n "a b": 1\n}', 'line 2, a b: the number 1'],
])('notes of an edition %s are one fault with its place, and nothing is called stale', (_, notes, fault) => {
  write('fr/made-from.json', notes);
  expect(told()).toEqual([`fr/made-from.json ${fault}`]);
});
