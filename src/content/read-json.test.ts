import { expect, test } from 'vitest';
import { readJson } from './read-json.ts';

const expected = 'JSON: a comma after every entry but the last, names in double quotation marks';

test('JSON is read with its lines', () => {
  const { value, lineOf } = readJson('a.json', '{\n  "rift": [\n    "one",\n    "two"\n  ]\n}\n');
  expect(value).toEqual({ rift: ['one', 'two'] });
  expect(lineOf(['rift', 1])).toBe(4);
});

test.each([
  ['a lost comma', '{ "rift": [\n  "one"\n  "two"\n] }', 'line 2', 'no comma after "one"'],
  ['a comma too many', '{ "rift": [\n  "one",\n] }', 'line 2', 'a comma after the last entry, "one",'],
  ['a comma lost between lists', '{ "rift": [\n  "one"\n ]\n "since": [] }', 'line 3', 'no comma after ]'],
])('%s is told with its line', (_, text, where, found) => {
  expect(readJson('a.json', text).problems).toEqual([{ file: 'a.json', where, found, expected }]);
});

test('any other slip is told as JSON, too', () => {
  expect(readJson('a.json', '{ rift: [] }').problems).toMatchObject([{ where: 'line 1', expected }]);
  expect(readJson('a.json', '{ "rift": [').problems).toMatchObject([{ where: 'the whole file', expected }]);
});
