import { shown } from '../check-shape.ts';

type Row = Readonly<Record<string, unknown>>;

/** A fault of one row beside another, or of one cell beside another. */
export interface RowFault {
  /** Which of the rows, from 0. */
  readonly row: number;
  readonly column: string;
  readonly found: string;
  /** Completes "expected ...". */
  readonly expected: string;
}

/** What a schema cannot say of a table: how cells and rows stand to each other. Rows come in the order of the file, each already of the right shape. */
export interface RowRule<Column extends string = string> {
  /** The columns it looks at. */
  readonly columns: readonly Column[];
  readonly faults: (rows: readonly Row[]) => readonly RowFault[];
}

/** Where both numbers are told, the first is not above the second. */
export function notAbove<Column extends string>(low: Column, high: Column): RowRule<Column> {
  return eachRow([low, high], (row) => {
    const [least, most] = [row[low], row[high]];
    return typeof least === 'number' && typeof most === 'number' && least > most
      ? { column: low, found: `${least}, above ${high} of the same row, which is ${most}`, expected: `at most ${most}, or a higher ${high}` }
      : undefined;
  });
}

/** Where both dates are told, the first is not after the second; compared as exactly as both are known. */
export function notAfter<Column extends string>(first: Column, second: Column): RowRule<Column> {
  return eachRow([first, second], (row) => {
    const [from, to] = [row[first], row[second]];
    return typeof from === 'string' && typeof to === 'string' && isAfter(from, to)
      ? { column: first, found: `${shown(from)}, after ${second} of the same row, which is ${shown(to)}`, expected: `a date not after ${to}` }
      : undefined;
  });
}

/** Words that give a number in figures give the row's own: `at least 150` beside 150, `5.4 million` beside 5400000. */
export function saidAs<Column extends string>(number: Column, words: Column): RowRule<Column> {
  return eachRow([number, words], (row) => {
    const said = String(row[words] ?? '');
    const [figures, own] = [said.replace(/\D/g, ''), String(row[number] ?? '')];
    const agrees = /\d\s*\p{L}/u.test(said) ? own.startsWith(figures) : own === figures;
    return figures === '' || agrees ? undefined : { column: number, found: `${shown(row[number])}, beside ${words} of the same row, which is ${shown(said)}`, expected: 'the number that the words give' };
  });
}

/** Both cells, or neither. */
export function together<Column extends string>(one: Column, other: Column): RowRule<Column> {
  return eachRow([one, other], (row) => {
    const missing = [one, other].filter((column) => row[column] === undefined);
    return missing.length === 1 ? { column: missing[0]!, found: 'nothing', expected: `both ${one} and ${other}, or neither` } : undefined;
  });
}

/** A number between bounds, in rows of which `where` is true. */
export function within<Column extends string>(column: Column, least: number, most: number, where: (row: Row) => boolean = () => true): RowRule<Column> {
  return eachRow([column], (row) => {
    const value = row[column];
    return typeof value === 'number' && (value < least || value > most) && where(row) ? { column, found: String(value), expected: `a number from ${least} to ${most}` } : undefined;
  });
}

/** The parts of a row add up to its whole. */
export function sumsTo<Column extends string>(whole: Column, ...parts: readonly Column[]): RowRule<Column> {
  return eachRow([whole, ...parts], (row) => {
    const sum = parts.reduce((so, part) => so + Number(row[part]), 0);
    return sum === row[whole] ? undefined : { column: whole, found: String(row[whole]), expected: `${sum}, the sum of ${parts.join(', ')}` };
  });
}

/** Rows stand in the order of a date. */
export function inOrderOf<Column extends string>(column: Column): RowRule<Column> {
  return {
    columns: [column],
    faults: (rows) => rows.flatMap((row, index) => {
      const before = rows[index - 1]?.[column];
      const found = `${shown(row[column])}, below a row of ${String(before)}`;
      return before !== undefined && String(row[column]) < String(before) ? [{ row: index, column, found, expected: `rows in the order of ${column}` }] : [];
    }),
  };
}

/** No two rows have the same in all these columns. */
export function onlyOneOf<Column extends string>(...columns: readonly Column[]): RowRule<Column> {
  return {
    columns,
    faults: (rows) => {
      const seen = new Set<string>();
      return rows.flatMap((row, index) => {
        const key = columns.map((column) => String(row[column] ?? '')).join(', ');
        if (!seen.has(key)) return (seen.add(key), []);
        return [{ row: index, column: columns[0]!, found: `a second row of ${key}`, expected: `one row for each ${columns.join(' and ')}` }];
      });
    },
  };
}

function eachRow<Column extends string>(columns: readonly Column[], faultOf: (row: Row) => Omit<RowFault, 'row'> | undefined): RowRule<Column> {
  return {
    columns,
    faults: (rows) => rows.flatMap((row, index) => {
      const fault = faultOf(row);
      return fault === undefined ? [] : [{ ...fault, row: index }];
    }),
  };
}

function isAfter(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) > other.slice(0, known);
}
