import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Library } from '../../content/library.ts';
import { tables, type TableName } from '../../content/tables.ts';
import { licence } from '../../site/licence.ts';
import { tableWords } from './table-words.ts';
import { fieldsOf, type Field } from './fields.ts';
import { schemaComments, type SchemaComments } from './schema-comments.ts';

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

/** Tables of which no row names its source, with the one they all have. */
const wholeTable: Readonly<Partial<Record<TableName, string>>> = { ucdpCells: 'ucdp-ged' };

/** A table with all a stranger needs to use it. */
export function resourceOf(library: Library, table: TableName): Resource {
  const { file, row } = tables[table];
  const text = readFileSync(resolve('content/data', file));
  const comments = commentsOf(file);
  const fields = fieldsOf(row, comments.columns, library[table]);
  const keyed = fields.some(({ name }) => name === 'id');
  return {
    name: file.replace(/\.csv$/, ''),
    path: file,
    profile: 'tabular-data-resource',
    title: tableWords[table]?.title ?? titleFrom(comments.row),
    description: published(comments.row),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: text.length,
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    licenses: licences,
    sources: sourcesOf(library, table),
    schema: { fields: fields.map((field) => ({ ...field, description: published(field.description) })), ...(keyed && { primaryKey: 'id' }), missingValues: [''] },
  };
}

/** Every source the rows of a table name, once, in the order of the list of sources. */
function sourcesOf(library: Library, table: TableName): Resource['sources'] {
  const rows = library[table] as readonly { readonly sources?: readonly string[]; readonly origin?: string }[];
  const named = new Set([...rows.flatMap(({ sources = [] }) => sources), wholeTable[table]]);
  const listed = library.sources.filter(({ id }) => named.has(id)).map(({ publisher, title, url }) => ({ title: `${publisher}: ${title}`, ...(url && { path: url }) }));
  const origins = [...new Set(rows.flatMap(({ origin }) => origin ?? []))].map((title) => ({ title }));
  return [...listed, ...origins];
}

function commentsOf(file: string): SchemaComments {
  const folder = resolve('src/content/schemas');
  for (const module of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const comments = schemaComments(file, readFileSync(`${folder}/${module}`, 'utf8'));
    if (comments) return comments;
  }
  throw new Error(`No schema in src/content/schemas says that it is "a row of \`${file}\`".`);
}

/** What stands before "a row of": `Afghans who went back from Pakistan, by date of count`. */
function titleFrom(comment: string): string {
  return comment.split(/: a row of /)[0]!;
}

/** Editors' files by the names they are published under. */
function published(comment: string): string {
  return comment.replace('`content/sources.yaml`', '`/sources.json`').replace('`content/claims.yaml`', '`/claims.json`').replace('`content/names.yaml`', '`names.json`').replace('`content/data/', '`');
}
