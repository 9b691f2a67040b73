import type { Library } from '../../content/library.ts';
import { tables } from '../../content/tables.ts';
import { curly } from '../../content/curly.ts';
import { rowsBehind, type RowsBehind } from './rows-behind.ts';
import { tableWords } from './table-words.ts';
import { when } from '../../site/when.ts';

/** Rows that a picture is drawn from, ready to be read. */
export interface DataTable {
  readonly title: string;
  /** The file with the whole table, in the site. */
  readonly file: string;
  readonly headings: readonly string[];
  /** As many cells a row as headings. */
  readonly rows: readonly (readonly string[])[];
}

type Row = Readonly<Record<string, unknown>>;

/** The tables behind a figure, `scene/state`; none where it is drawn from the line and words alone. */
export function dataBehind(library: Library, figure: string): DataTable[] {
  const behind = rowsBehind[figure];
  if (!behind) throw new Error(`src/features/tables/rows-behind.ts does not say what the figure "${figure}" is drawn from.`);
  return behind.map((one) => tableOf(library, figure, one));
}

function tableOf(library: Library, figure: string, { table, ids, where }: RowsBehind): DataTable {
  const words = tableWords[table];
  if (!words) throw new Error(`src/features/tables/table-words.ts has no words for the table "${table}", which "${figure}" is drawn from.`);
  const all = library[table] as readonly Row[];
  const rows = ids ? ids.map((id) => rowOf(all, id, figure)) : all.filter(where ?? (() => true));
  const columns = words.columns.filter(([column]) => rows.some((row) => row[column] !== undefined));
  return {
    title: words.title,
    file: `data/${tables[table].file}`,
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
