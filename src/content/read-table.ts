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
}

/** Reads one table: its columns, the shape of each row, the names it gives and those it refers to. */
export function readTable(file: string, text: string, rules: Omit<Table, 'file'>): ReadTable {
  const csv = readCsv(file, text);
  const wrong = [...csv.problems, ...(csv.columns.length > 0 ? wrongColumns(file, csv.columns, Object.keys(rules.row.shape)) : [])];
  // With columns amiss every row would repeat the same fault.
  if (wrong.length > csv.problems.length) return { rows: [], problems: wrong, declared: [], references: [] };
  const checked = csv.rows.map(({ line, cells }) =>
    checkShape(rules.row, cells, { file, where: (path) => [`line ${line}`, cells['id'], ...path.slice(0, 1).map((column) => `column ${String(column)}`)].filter(Boolean).join(', ') }),
  );
  return {
    rows: checked.flatMap(({ data }) => (data === undefined ? [] : [data])),
    problems: [...wrong, ...checked.flatMap(({ problems }) => problems)],
    declared: csv.rows.flatMap((row) => named(file, row, 'id', rules.declares ?? 'row')),
    references: csv.rows.flatMap((row) => Object.entries({ sources: 'source' as Kind, ...rules.refers }).flatMap(([column, kind]) => named(file, row, column, kind))),
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
