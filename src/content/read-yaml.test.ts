import { expect, test } from 'vitest';
import { readYaml } from './read-yaml.ts';

const text = 'a: 1\nlist:\n  - id: x\n    deep:\n      key: v\n';

test('lineOf finds a field, and the nearest thing around a missing one', () => {
  const { lineOf } = readYaml('a.yaml', text);
  expect(lineOf(['list', 0, 'deep', 'key'])).toBe(5);
  expect(lineOf(['list', 0, 'missing'])).toBe(3);
  expect(lineOf(['list', 0, 'deep', 'missing'])).toBe(4);
  expect(lineOf([])).toBe(1);
});

test('lines are counted from the line the text begins on', () => {
  expect(readYaml('a.mdx', text, 2).lineOf(['a'])).toBe(2);
});

test('a key used twice is a fault with its line', () => {
  expect(readYaml('a.yaml', 'a: 1\nb: 2\na: 3\n').problems).toEqual([
    { file: 'a.yaml', where: 'line 3', found: 'a: 3, whose key stands there already', expected: 'each key once' },
  ]);
});

test.each([
  ['a colon in words', '- id: C01\n  by: Kaura: the author\n', 2, 'by: Kaura: the author', "words that hold a colon in quotation marks: by: 'Kaura: the author'"],
  ['a colon within braces', '- { id: C01, by: Kaura: x }\n', 1, '- { id: C01, by: Kaura: x }', 'words that hold a colon in quotation marks: by: \'Kaura: x\''],
  ['a colon and an apostrophe', "- record: The essay's thesis: an opinion\n", 1, "- record: The essay's thesis: an opinion", "words that hold a colon in quotation marks: record: 'The essay''s thesis: an opinion'"],
  ['words cut short at a #', '- by: Kaura # the author\n', 1, '- by: Kaura # the author', "words that hold a # in quotation marks: by: 'Kaura # the author'; comments on lines of their own"],
  ['a sign that begins no words', '- by: @kaura\n', 1, '- by: @kaura', "words that begin with such a sign in quotation marks: by: '@kaura'"],
  ['a star before words', '- by: *kaura\n', 1, '- by: *kaura', "words that begin with such a sign in quotation marks: by: '*kaura'"],
  ['an apostrophe within marks', "- by: 'Pakistan's army'\n", 1, "- by: 'Pakistan's army'", "an apostrophe doubled where single quotation marks hold it: 'Pakistan''s army'"],
  ['a mark that is never closed', '- by: "Kaura\n', 1, '- by: "Kaura', 'a quotation mark at its end, too'],
  ['a tab', '- id: C01\n\tby: Kaura\n', 2, 'by: Kaura', 'spaces before it, not a tab'],
  ['a list that is never closed', '- sources: [dawn\n  by: Kaura\n', 1, '- sources: [dawn', 'a list that is closed: [one, other]'],
  ['words without a key', '- id: C01\n  Kaura\n  kind: fact\n', 2, 'Kaura', 'a key, a colon and a space before the words, all keys of an entry under one another'],
  ['a key too far in', '- id: C01\n   by: Kaura\n', 1, '- id: C01', 'all keys of an entry under one another, each entry begun with "- "'],
])('%s is told in words of writing, with the mend', (_, yaml, line, found, expected) => {
  expect(readYaml('a.yaml', yaml).problems).toEqual([{ file: 'a.yaml', where: `line ${line}`, found, expected }]);
});

test('comments on lines of their own are let through', () => {
  expect(readYaml('a.yaml', '# what it is\n- by: Kaura\n  # why\n  kind: fact\n').value).toEqual([{ by: 'Kaura', kind: 'fact' }]);
});
