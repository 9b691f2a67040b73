import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Column } from '../../content/column.ts';
import type { Library } from '../../content/library.ts';
import { tables, type TableName } from '../../content/tables.ts';
import type { Table } from '../../content/table.ts';
import { licence } from '../../site/licence.ts';
import { csvFile } from './csv-file.ts';

/** A column as a table schema of Frictionless describes it. `unit` is our addition. */
interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'year';
  readonly description: string;
  readonly unit?: string;
  readonly constraints: Readonly<Record<string, unknown>>;
}

/** A table as a data package lists it: https://specs.frictionlessdata.io/tabular-data-resource/ */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly profile: 'tabular-data-resource';
  readonly title: string;
  readonly description: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly bytes: number;
  readonly hash: string;
  readonly licenses: readonly { readonly name: string; readonly title: string; readonly path: string }[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly schema: { readonly fields: readonly Field[]; readonly primaryKey?: string; readonly missingValues: readonly string[] };
}

/** The licence of our tables as data packages name it. */
export const licences = [{ name: licence.id, title: licence.title, path: licence.url }] as const;

/** A table with all a stranger needs to use it. */
export function resourceOf(library: Library, table: TableName): Resource {
  const { file, title, about, columns } = tables[table];
  const text = Buffer.from(csvFile(readFileSync(resolve('content/data', file), 'utf8')));
  const keyed = columns.some(({ name }) => name === 'id');
  return {
    name: file.replace(/\.csv$/, ''),
    path: file,
    profile: 'tabular-data-resource',
    title,
    description: about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: text.length,
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    licenses: licences,
    sources: sourcesOf(library, table),
    schema: { fields: fieldsOf(columns, library[table]), ...(keyed && { primaryKey: 'id' }), missingValues: [''] },
  };
}

/** Every source the rows of a table name, once, in the order of the list of sources. */
function sourcesOf(library: Library, table: TableName): Resource['sources'] {
  const rows = library[table] as readonly { readonly sources?: readonly string[]; readonly origin?: string }[];
  const named = new Set([...rows.flatMap(({ sources = [] }) => sources), (tables[table] as Table).source]);
  const listed = library.sources.filter(({ id }) => named.has(id)).map(({ publisher, title, url }) => ({ title: `${publisher}: ${title}`, ...(url && { path: url }) }));
  const origins = [...new Set(rows.flatMap(({ origin }) => origin ?? []))].map((title) => ({ title }));
  return [...listed, ...origins];
}

/** The columns of a table as fields; whether its numbers are whole is seen in its rows. */
function fieldsOf(columns: readonly Column[], rows: readonly Readonly<Record<string, unknown>>[]): Field[] {
  return columns.map(({ name, description, unit, required, enum: words, pattern }) => ({
    name,
    type: unit === undefined ? 'string' : numberType(unit, rows.map((row) => row[name])),
    description,
    ...(unit !== undefined && { unit }),
    constraints: { required, ...(words && { enum: words }), ...(unit === undefined && pattern !== undefined && { pattern }) },
  }));
}

function numberType(unit: string, cells: readonly unknown[]): Field['type'] {
  if (unit === 'calendar year') return 'year';
  return cells.every((cell) => cell === undefined || Number.isInteger(cell)) ? 'integer' : 'number';
}
