import type { Library } from '../../content/library.ts';
import type { Table } from '../../content/table.ts';
import { tables, type TableName } from '../../content/tables.ts';
import { curly } from '../../content/curly.ts';
import type { Behind } from '../../scenes/from/rows.ts';
import { rowsBehind, type RowsBehind } from './rows-behind.ts';
import { when } from '../../site/when.ts';

/** Rows that a picture is drawn from, ready to be read. */
export interface DataTable {
  readonly table: TableName;
  readonly title: string;
  /** The file with the whole table, in the site. */
  readonly file: string;
  readonly headings: readonly string[];
  /** As many cells a row as headings. */
  readonly rows: readonly (readonly string[])[];
}

type Row = Readonly<Record<string, unknown>>;

/** The tables behind a figure, `scene/state`; none where it is drawn from the line and words alone. `behind`: what its scene read, where it says so itself. */
export function dataBehind(library: Library, figure: string, behind: Behind | undefined): DataTable[] {
  if (behind) return behind.tables.map(({ table, rows }) => tableOf(library, table, rows));
  const listed = rowsBehind[figure];
  if (!listed) throw new Error(`src/features/tables/rows-behind.ts does not say what the figure "${figure}" is drawn from.`);
  return listed.map((one) => tableOf(library, one.table, rowsListed(library, figure, one)));
}

function rowsListed(library: Library, figure: string, { table, ids, where }: RowsBehind): readonly Row[] {
  const all = library[table] as readonly Row[];
  return ids ? ids.map((id) => rowOf(all, id, figure)) : all.filter(where ?? (() => true));
}

function tableOf(library: Library, table: TableName, rows: readonly Row[]): DataTable {
  const { title, file, headings }: Table = tables[table];
  const columns = Object.entries(headings).filter(([column]) => rows.some((row) => row[column] !== undefined));
  return {
    table,
    title,
    file: `data/${file}`,
    headings: columns.map(([, heading]) => heading),
    rows: rows.map((row) => columns.map(([column]) => cell(library, column, row[column]))),
  };
}

function rowOf(rows: readonly Row[], id: string, figure: string): Row {
  const found = rows.find((row) => row['id'] === id);
  if (!found) throw new Error(`The figure "${figure}" is drawn from the row "${id}", which its table does not have.`);
  return found;
}

/** Days as words, ids as names, anything else as it stands. */
function cell({ names }: Library, column: string, value: unknown): string {
  if (value === undefined) return '';
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  if (/^\d{4}-\d\d(-\d\d)?$/.test(text)) return when(text);
  if (!['id', 'from', 'to'].includes(column)) return curly(text);
  return curly([...names.places, ...names.groups].find(({ id }) => id === text)?.name ?? text);
}
