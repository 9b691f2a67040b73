import { checkShape } from './check-shape.ts';
import type { Problem } from './problem.ts';
import { readCsv } from './read-csv.ts';
import type { CsvRow } from './read-csv.ts';
import type { Kind, Named } from './references.ts';
import type { Table } from './tables.ts';

export interface ReadTable {
  /** Rows that are as the table's schema wants them. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly problems: readonly Problem[];
  readonly declared: readonly Named[];
  readonly references: readonly Named[];
  /** Kinds of name that could not be gathered, so that nobody is blamed for using one. */
  readonly unread: readonly Kind[];
}

/** Reads one table: its columns, the shape of each row, the names it gives and those it refers to. No text: no file. */
export function readTable(file: string, text: string | undefined, rules: Omit<Table, 'file'>): ReadTable {
  const unread = { rows: [], declared: [], references: [], unread: rules.declares === undefined ? [] : [rules.declares] };
  if (text === undefined) return { ...unread, problems: [] };
  const csv = readCsv(file, text);
  if (csv.unreadable) return { ...unread, problems: csv.problems };
  const columns = wrongColumns(file, csv.columns, Object.keys(rules.row.shape));
  // With columns amiss every row would repeat the same fault.
  if (columns.length > 0) return { ...unread, problems: columns };
  const refers = Object.entries<Kind>({ sources: 'source', ...rules.refers });
  const checked = csv.rows.map(({ line, cells }) =>
    checkShape(rules.row, cells, { file, where: ([column]) => [`line ${line}`, cells['id'], `column ${String(column)}`].filter(Boolean).join(', ') }),
  );
  return {
    rows: checked.flatMap(({ data }) => (data === undefined ? [] : [data])),
    problems: [...csv.problems, ...checked.flatMap(({ problems }) => problems)],
    declared: csv.rows.flatMap((row) => named(file, row, 'id', rules.declares ?? 'row')),
    references: csv.rows.flatMap((row) => refers.flatMap(([column, kind]) => named(file, row, column, kind))),
    unread: [],
  };
}

function wrongColumns(file: string, found: readonly string[], right: readonly string[]): Problem[] {
  const expected = `the columns ${right.join(', ')}`;
  const place = { file, where: 'line 1, the header row' };
  return [
    ...found.filter((column) => !right.includes(column)).map((column) => ({ ...place, found: `the column "${column}"`, expected })),
    ...right.filter((column) => !found.includes(column)).map((column) => ({ ...place, found: `no column "${column}"`, expected })),
  ];
}

function named(file: string, { line, cells }: CsvRow, column: string, kind: Kind): Named[] {
  const ids = cells[column]?.split(/\s+/) ?? [];
  return ids.map((id) => ({ kind, id, file, where: `line ${line}, column ${column}` }));
}
