import { checkShape } from './check-shape.ts';
import type { Problem } from './problem.ts';
import { readCsv } from './read-csv.ts';
import type { CsvRow } from './read-csv.ts';
import type { Kind, Named } from './references.ts';
import type { Table } from './table.ts';

export interface ReadTable {
  /** Rows that are as the table's schema wants them. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly problems: readonly Problem[];
  readonly declared: readonly Named[];
  readonly references: readonly Named[];
  /** Kinds of name that could not be gathered, so that nobody is blamed for using one. */
  readonly unread: readonly Kind[];
}

/** Reads one table: its columns, the shape of each row, its rules, the names it gives and those it refers to. No text: no file. */
export function readTable(text: string | undefined, { file: name, row: schema, columns, rules = [], declares }: Table): ReadTable {
  const file = `data/${name}`;
  const unread = { rows: [], declared: [], references: [], unread: [declares ?? 'row' as const] };
  if (text === undefined) return { ...unread, problems: [] };
  const csv = readCsv(file, text);
  if (csv.unreadable) return { ...unread, problems: csv.problems };
  const amiss = wrongColumns(file, csv.columns, columns.map((column) => column.name));
  // With columns amiss every row would repeat the same fault.
  if (amiss.length > 0) return { ...unread, problems: amiss };
  const place = ({ line, cells }: CsvRow, column: string) => ({ file, where: [`line ${line}`, cells['id'], `column ${column}`].filter(Boolean).join(', ') });
  const checked = csv.rows.map((row) => ({ row, ...checkShape(schema, row.cells, { file, where: ([column]) => place(row, String(column)).where }) }));
  const good = checked.flatMap(({ row, data }) => (data === undefined ? [] : [{ row, data }]));
  const rows = good.map(({ data }) => data);
  const broken = rules.flatMap((rule) => rule.faults(rows).map(({ row, column, found, expected }) => ({ ...place(good[row]!.row, column), found, expected })));
  return {
    rows,
    problems: [...csv.problems, ...checked.flatMap(({ problems }) => problems), ...broken],
    declared: csv.rows.flatMap((row) => named(file, row, 'id', declares ?? 'row')),
    references: csv.rows.flatMap((row) => columns.flatMap((column) => (column.refers === undefined ? [] : named(file, row, column.name, column.refers)))),
    unread: csv.problems.length > 0 || checked.some(({ problems }) => problems.some(({ where }) => where.endsWith('column id'))) ? unread.unread : [],
  };
}

function wrongColumns(file: string, found: readonly string[], right: readonly string[]): Problem[] {
  const told = [
    ...found.filter((column) => !right.includes(column)).map((column) => `the column "${column}"`),
    ...found.filter((column, index) => found.indexOf(column) < index).map((column) => `the column "${column}" a second time`),
    ...right.filter((column) => !found.includes(column)).map((column) => `no column "${column}"`),
  ];
  return told.length === 0 ? [] : [{ file, where: 'line 1, the header row', found: told.join(', '), expected: `the columns ${right.join(', ')}` }];
}

function named(file: string, { line, cells }: CsvRow, column: string, kind: Kind): Named[] {
  const ids = cells[column]?.split(/\s+/) ?? [];
  return ids.map((id) => ({ kind, id, file, where: `line ${line}, column ${column}` }));
}
