import { csvParseRows } from 'd3';
import type { Problem } from './problem.ts';

/** A row as its file has it: cells by column, empty ones left out. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface CsvFile {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly problems: readonly Problem[];
  /** True when its rows cannot be told apart. */
  readonly unreadable: boolean;
}

/** What spreadsheets of other countries put between columns. */
const separators = { ';': 'semicolons', '\t': 'tabs' };

/** Reads CSV text with a header row and keeps its line numbers. */
export function readCsv(file: string, text: string): CsvFile {
  const unclosed = openQuote(text);
  if (unclosed !== undefined) {
    const found = 'a quotation mark that is never closed';
    const problem = { file, where: `line ${unclosed}`, found, expected: 'CSV that can be read: marks in pairs, doubled inside a cell' };
    return { columns: [], rows: [], problems: [problem], unreadable: true };
  }
  const [columns = [], ...records] = csvParseRows(text);
  const other = columns.length === 1 ? Object.entries(separators).find(([sign]) => columns[0]!.includes(sign)) : undefined;
  if (other) {
    const problem = { file, where: 'line 1, the header row', found: `columns parted by ${other[1]}`, expected: 'columns parted by commas: save the file again as "CSV UTF-8", with commas' };
    return { columns: [], rows: [], problems: [problem], unreadable: true };
  }
  const problems: Problem[] = [];
  const rows: CsvRow[] = [];
  let line = 1 + breaks(columns);
  for (const record of records) {
    line += 1;
    if (record.length === columns.length) rows.push({ line, cells: filled(columns, record) });
    const formula = record.findIndex((cell) => /^[=@+]/.test(cell.trim()));
    if (formula >= 0) problems.push({ file, where: `line ${line}, column ${columns[formula] ?? formula + 1}`, found: `"${record[formula]}", which spreadsheets take for a formula`, expected: 'words that do not begin with =, @ or +' });
    if (record.length !== columns.length) problems.push({ file, where: `line ${line}`, found: `${record.length} cells`, expected: oneEach(columns) });
    line += breaks(record);
  }
  return { columns, rows, problems, unreadable: false };
}

function oneEach(columns: readonly string[]): string {
  return `${columns.length} cells, one for each of ${columns.join(', ')}`;
}

function filled(columns: readonly string[], record: readonly string[]): Record<string, string> {
  const cells = columns.map((column, index) => [column, (record[index] ?? '').trim()] as const);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
}

function breaks(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

/** The line of the last quotation mark when their number is odd. */
function openQuote(text: string): number | undefined {
  const marks = [...text.matchAll(/"/g)];
  const last = marks.at(-1);
  return marks.length % 2 === 0 || last === undefined ? undefined : text.slice(0, last.index).split('\n').length;
}
