import { filesIn } from './chapter-files.ts';
import type { Problem } from './problem.ts';
import { readTable } from './read-table.ts';
import type { Kind, Named } from './references.ts';
import type { Table } from './table.ts';
import { tables } from './tables.ts';
import type { Tables } from './tables.ts';
import { validNames } from './valid-names.ts';

export interface ReadTables {
  readonly tables: Tables;
  readonly problems: readonly Problem[];
  readonly declared: readonly Named[];
  readonly references: readonly Named[];
  readonly unread: readonly Kind[];
}

/** Reads every table of `data/`. `text` gives the text of a file, or nothing when it is missing. */
export function readTables(dir: string, text: (file: string) => string | undefined): ReadTables {
  const read = Object.entries<Table>(tables).map(([name, table]) => ({ name, ...readTable(text(`data/${table.file}`), table) }));
  return {
    // Object.entries forgets which row belongs to which name; the schemas have just checked each.
    tables: Object.fromEntries(read.map(({ name, rows }) => [name, rows])) as unknown as Tables,
    problems: [...unknownFiles(dir), ...read.flatMap(({ problems }) => problems)],
    declared: read.flatMap(({ declared }) => declared),
    references: read.flatMap(({ references }) => references),
    unread: read.flatMap(({ unread }) => unread),
  };
}

function unknownFiles(dir: string): Problem[] {
  const right: string[] = Object.values(tables).map(({ file }) => file);
  return filesIn(dir, 'data')
    .filter((file) => !right.includes(file))
    .map((file) => ({ file: `data/${file}`, where: 'the name of the file', found: `"${file}"`, expected: validNames('a table', file, right) }));
}
