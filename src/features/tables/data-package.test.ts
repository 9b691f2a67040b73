import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../content/open-content.ts';
import { tables, type TableName } from '../../content/tables.ts';
import { figureNames } from '../../scenes/registry.ts';
import { claimsCsv } from '../claims/claims-csv.ts';
import { csvFile } from './csv-file.ts';
import { dataPackage } from './data-package.ts';
import { resourceOf, type Resource } from './resource.ts';

const { library } = readContent(figureNames());
const all = (Object.keys(tables) as TableName[]).map((table) => resourceOf(library, table));

test('every file of data is a resource', () => {
  expect(all.map(({ path }) => path).sort()).toEqual(readdirSync('content/data').filter((file) => file.endsWith('.csv')).sort());
  expect((dataPackage(library, (path) => `https://across.example/${path}`) as { resources: unknown[] }).resources).toEqual(all);
});

describe.each(all.map((resource) => [resource.path, resource] as const))('%s', (path, resource: Resource) => {
  const text = readFileSync(`content/data/${path}`);
  const rows = csvParse(text.toString('utf8'));

  test('has a field for each column, in order, each described', () => {
    expect(resource.schema.fields.map(({ name }) => name)).toEqual(rows.columns);
    for (const { name, description } of resource.schema.fields) expect(description, name).toMatch(/^[A-Z`].{6,}/);
  });

  test('is the file its hash and size promise', () => {
    const file = Buffer.from(csvFile(text.toString('utf8')));
    expect(resource.hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
    expect(resource.bytes).toBe(file.length);
  });

  test('holds what its types, limits and keys promise', () => {
    for (const { name, type, unit, constraints } of resource.schema.fields) {
      for (const cell of rows.map((row) => (row[name] ?? '').trim())) {
        if (cell === '') expect(constraints['required'], name).toBe(false);
        else if (type === 'integer' || type === 'year') expect(cell, name).toMatch(/^-?\d+(\.0+)?$/);
        else if (type === 'number') expect(Number.isFinite(Number(cell)), `${name} ${cell}`).toBe(true);
        else if (constraints['enum']) expect(constraints['enum'], name).toContain(cell);
      }
      expect(unit !== undefined, name).toBe(type !== 'string');
    }
    if (resource.schema.primaryKey) expect(new Set(rows.map((row) => row['id'])).size).toBe(rows.length);
  });

  test('names its sources and its licence', () => {
    expect(resource.sources.length).toBeGreaterThan(0);
    expect(resource.licenses[0]!.name).toBe('CC-BY-4.0');
    expect(resource.description).not.toContain('content/');
  });
});

test('the ledger is the same in CSV', () => {
  const rows = csvParse(claimsCsv(library.claims));
  expect(rows.map(({ id, record, sources }) => ({ id, record, sources: sources!.split(' ').filter(Boolean) }))).toEqual(
    library.claims.map(({ id, record, sources }) => ({ id, record, sources })),
  );
  expect(rows.columns).toEqual(expect.arrayContaining([...new Set(library.claims.flatMap((claim) => Object.keys(claim)))]));
});
