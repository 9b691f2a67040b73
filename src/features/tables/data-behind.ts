import type { Library } from '../../content/library.ts';
import type { Table } from '../../content/table.ts';
import { tables, type TableName } from '../../content/tables.ts';
import { curly } from '../../content/curly.ts';
import type { Behind } from '../../scenes/from/rows.ts';
import { dateInWords } from '../../site/date-in-words.ts';

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

/** The tables behind a figure, from what its scene read; none where it is drawn from the line and words alone. */
export function dataBehind(library: Library, behind: Behind): DataTable[] {
  return behind.tables.map(({ table, rows }) => tableOf(library, table, rows));
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

/** Days as words, ids as names, anything else as it stands. */
function cell({ names }: Library, column: string, value: unknown): string {
  if (value === undefined) return '';
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  if (/^\d{4}-\d\d(-\d\d)?$/.test(text)) return dateInWords(text);
  if (!['id', 'from', 'to'].includes(column)) return curly(text);
  return curly([...names.places, ...names.groups].find(({ id }) => id === text)?.name ?? text);
}
