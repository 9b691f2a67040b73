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
    { file: 'a.yaml', where: 'line 3', found: 'Map keys must be unique', expected: 'YAML that can be read' },
  ]);
});

test('JSON is read with its lines too', () => {
  const { value, lineOf } = readYaml('a.json', '{\n  "rift": [\n    "one",\n    "two"\n  ]\n}\n');
  expect(value).toEqual({ rift: ['one', 'two'] });
  expect(lineOf(['rift', 1])).toBe(4);
});
