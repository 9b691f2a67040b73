import type { Library } from '../../content/library.ts';
import type { Problem } from '../../content/problem.ts';
import { tables, type TableName, type Tables } from '../../content/tables.ts';
import { validNames } from '../../content/valid-names.ts';
import type { Geography } from '../../engine/geo/geography.ts';
import type { Name } from '../../engine/marks/mark.ts';

/** A row of a table. */
export type RowOf<Table extends TableName> = Tables[Table][number];

/** Where a picture takes its data from. What is taken here is what the picture says it is drawn from: table, source line, credits. */
export interface Rows {
  /** The row with this id. */
  readonly of: <Table extends TableName>(table: Table, id: string) => RowOf<Table>;
  /** The one row of which `where` is true, in a table whose rows have no id. */
  readonly only: <Table extends TableName>(table: Table, where: (row: RowOf<Table>) => boolean) => RowOf<Table>;
  /** All rows, or those of which `where` is true, in the order of the file. */
  readonly all: <Table extends TableName>(table: Table, where?: (row: RowOf<Table>) => boolean) => readonly RowOf<Table>[];
  /** Whether all we have of a row is what others quote. */
  readonly quoted: (row: { readonly sources?: readonly string[] | undefined }) => boolean;
  /** The one spelling of a name from `names.yaml`: `place:kabul`, `group:ttp`, `person:khan`. */
  readonly name: (name: Name | `person:${string}`) => string;
  /** The line and the land; the picture then credits the map file. */
  readonly map: () => Geography;
  /** Credits a source that is no row: what a diagram paraphrases. */
  readonly source: (id: string) => void;
}

/** What a picture was drawn from. */
export interface Behind {
  /** By table, in the order they were asked for; each row once. */
  readonly tables: readonly { readonly table: TableName; readonly rows: readonly Readonly<Record<string, unknown>>[] }[];
  readonly map: boolean;
  /** Ids of sources credited without a row. */
  readonly besides: readonly string[];
}

/** A fault of the content that stops a picture from being drawn. */
export class Missing extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`content/${problem.file}: ${problem.found}; expected ${problem.expected}`);
    this.problem = problem;
  }
}

/** A reader of rows for one picture, and a function that tells what was read. Throws `Missing` for a row or name that is not there. */
export function rowsFor(figure: string, library: Library, map: () => Geography): { readonly rows: Rows; readonly behind: () => Behind } {
  const read = new Map<TableName, Set<Readonly<Record<string, unknown>>>>();
  const besides = new Set<string>();
  let mapped = false;
  const remember = <Row extends object>(table: TableName, rows: readonly Row[]): readonly Row[] => {
    const known = read.get(table) ?? new Set();
    for (const row of rows) known.add(row as Readonly<Record<string, unknown>>);
    read.set(table, known);
    return rows;
  };
  const all: Rows['all'] = (table, where = () => true) => remember(table, (library[table] as readonly RowOf<typeof table>[]).filter(where));
  return {
    rows: {
      all,
      of(table, id) {
        const rows = library[table] as readonly RowOf<typeof table>[];
        const found = rows.find((row) => 'id' in row && row.id === id);
        if (!found) throw new Missing({ file: `data/${tables[table].file}`, where: `the row "${id}"`, found: `no such row, though the picture ${figure} is drawn from it`, expected: validNames('an id in this table', id, rows.flatMap((row) => ('id' in row ? [row.id] : []))) });
        remember(table, [found]);
        return found;
      },
      only(table, where) {
        const [found, second] = all(table, where);
        if (!found || second) throw new Missing({ file: `data/${tables[table].file}`, where: 'its rows', found: `${found ? 'several rows' : 'no row'} where the picture ${figure} is drawn from one`, expected: `one row: ${String(where)}` });
        return found;
      },
      quoted: ({ sources = [] }) => sources.length > 0 && sources.every((id) => library.sources.find((source) => source.id === id)?.seen === 'quoted'),
      name(name) {
        const [kind, id] = name.split(':') as [string, string];
        const { places, groups, people } = library.names;
        const list: readonly { readonly id: string; readonly name: string }[] = { place: places, group: groups, person: people }[kind] ?? [];
        const found = list.find((one) => one.id === id);
        if (!found) throw new Missing({ file: 'names.yaml', where: `${kind} ${id}`, found: `no such name, though the picture ${figure} shows it`, expected: validNames(`the id of a ${kind}`, id, list.map((one) => one.id)) });
        return found.name;
      },
      map() {
        mapped = true;
        return map();
      },
      source(id) {
        if (!library.sources.some((one) => one.id === id)) throw new Missing({ file: 'sources.yaml', where: `the source "${id}"`, found: `no such source, though the picture ${figure} credits it`, expected: validNames('the id of a source', id, library.sources.map((one) => one.id)) });
        besides.add(id);
      },
    },
    behind: () => ({ tables: [...read].filter(([, rows]) => rows.size > 0).map(([table, rows]) => ({ table, rows: [...rows] })), map: mapped, besides: [...besides] }),
  };
}
