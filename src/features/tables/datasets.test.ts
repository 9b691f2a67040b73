import { expect, test } from 'vitest';
import { readContent } from '../../content/open-content.ts';
import { tables } from '../../content/tables.ts';
import { figureNames } from '../../scenes/registry.ts';
import { catalogue, datasets, namedDatasets } from './datasets.ts';

const { library } = readContent(figureNames());
const at = (path: string): string => `https://across.example/${path}`;
type Statement = Readonly<Record<string, unknown>>;

test('the catalogue names each dataset once, and each is told', () => {
  const [whole, ...sets] = catalogue(library, at) as unknown as Statement[];
  expect(sets).toHaveLength(Object.keys(tables).length);
  expect((whole!['dataset'] as Statement[]).map((one) => one['@id'])).toEqual(sets.map((one) => one['@id']));
  expect(new Set(sets.map((one) => one['@id'])).size).toBe(sets.length);
});

test('a table says what it holds, where it is, and what it rests on', () => {
  const [set] = datasets(library, ['returns', 'returns'], at) as unknown as Statement[];
  expect(set).toMatchObject({ name: 'Afghans who went back', license: 'https://creativecommons.org/licenses/by/4.0/' });
  expect((set!['distribution'] as Statement[]).map((one) => one['contentUrl'])).toEqual([at('data/returns.csv'), at('data/returns.json')]);
  expect(set!['variableMeasured']).toContainEqual({ '@type': 'PropertyValue', name: 'people', description: 'How many people went back.', unitText: 'people' });
  expect((set!['isBasedOn'] as string[]).length).toBeGreaterThan(2);
  expect(datasets(library, ['returns', 'returns'], at)).toHaveLength(1);
});

test('a light page names a table by the id under which the catalogue tells the rest', () => {
  const [named] = namedDatasets(library, ['returns', 'returns'], at) as unknown as Statement[];
  expect(named).toMatchObject({ '@type': 'Dataset', name: 'Afghans who went back', url: at('data/returns.csv') });
  expect(named!['@id']).toBe((datasets(library, ['returns'], at) as unknown as Statement[])[0]!['@id']);
  expect(named).not.toHaveProperty('isBasedOn');
});

test('each description is long enough for an index of datasets', () => {
  for (const { description } of datasets(library, Object.keys(tables) as (keyof typeof tables)[], at) as { description: string }[]) {
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(5000);
  }
});
