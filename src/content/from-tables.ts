import { formatNames, formats, type FormatName } from '../engine/marks/formats.ts';
import type { Problem } from './problem.ts';
import { tables as known, type TableName, type Tables } from './tables.ts';
import { validNames } from './valid-names.ts';

type Row = Readonly<Record<string, unknown>>;

/** `{tolls/toll-elders:killed}`, `{attacks/PIPS-2025:attacks:words}`: table, row, column, and the format where it is another than the plain one. */
const cell = /\{([a-z-]+)\/([\w.-]+):(\w+)(?::([\w-]+))?\}/g;

/**
 * The text of a file with the cells it names in their places, so that a number stands in its table alone. Lines stay
 * where they were. A name that is none stays as it is and is told.
 */
export function fromTables(file: string, text: string, tables: Tables, language: string): { readonly text: string; readonly problems: readonly Problem[] } {
  const format = formats(language);
  const problems: Problem[] = [];
  const lines = text.split('\n').map((line, i) =>
    line.replace(cell, (whole, table: string, id: string, column: string, as: string | undefined) => {
      const fault = (expected: string): string => {
        problems.push({ file, where: `line ${i + 1}`, found: whole, expected });
        return whole;
      };
      const name = tableNames.find((one) => fileName(one) === table);
      if (!name) return fault(validNames('the name of a table', table, tableNames.map(fileName)));
      const rows: readonly Row[] = tables[name];
      const found = rows.filter((row) => keyOf(row) === id);
      if (found.length !== 1) return fault(found.length > 1 ? `a row of its own: ${found.length} of ${table}.csv are called "${id}"` : validNames(`a row of ${table}.csv`, id, rows.map(keyOf)));
      const value = found[0]![column];
      if (typeof value !== 'number' && typeof value !== 'string') return fault(validNames(`a column of ${table}.csv that the row ${id} fills`, column, Object.keys(found[0]!).filter((key) => ['number', 'string'].includes(typeof found[0]![key]))));
      if (as !== undefined && !(formatNames as readonly string[]).includes(as)) return fault(`one of the formats ${formatNames.join(', ')}`);
      try {
        // A column of mixed values, such as the fence's, holds its numbers as text.
        return format(/^(number|words|Words|percent|km)$/.test(as ?? '') ? Number(value) : value, as as FormatName | undefined);
      } catch (error) {
        return fault(`a format that suits its value: ${(error as Error).message}`);
      }
    }),
  );
  return { text: lines.join('\n'), problems };
}

/** The text of a chapter with its cells kept as words, which MDX would read as code. */
export function cellsAsWords(text: string): string {
  return text.replace(cell, '\\$&');
}

const tableNames = Object.keys(known) as TableName[];

function fileName(name: TableName): string {
  return known[name].file.replace('.csv', '');
}

/** What a row is called: its id, its span, or its series and year. */
function keyOf(row: Row): string {
  return String(row['id'] ?? row['span'] ?? [row['series'], row['year']].filter((part) => part !== undefined).join('-'));
}
