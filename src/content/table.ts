import type { z } from 'astro/zod';
import { columnsOf, type Column } from './column.ts';
import type { Kind } from './references.ts';
import type { RowRule } from './rules/rows.ts';
import { record } from './schemas/record.ts';

/** What is to be known of a table besides its columns. */
interface About<Name extends string> {
  /** Name of the file in `content/data/`. */
  readonly file: string;
  /** Its name in lists of tables. */
  readonly title: string;
  /** What a row is and what must not be done with it, for readers of the data. */
  readonly about: string;
  /** Headings of the columns that say what is in a picture, in the order in which a page shows them. */
  readonly headings: Readonly<Partial<Record<Name, string>>>;
  /** How its cells and rows must stand to each other. */
  readonly rules?: readonly RowRule<Name>[];
  /** What its column `id` names, when others refer to it. */
  readonly declares?: Kind;
  /** The source of every row, where rows do not name their own. */
  readonly source?: string;
}

/** One table as the reader of content and the pages of tables know it. */
export interface Table extends About<string> {
  /** What a row must be; its keys are the columns. */
  readonly row: z.ZodObject;
  readonly headings: Readonly<Record<string, string>>;
  readonly columns: readonly Column[];
}

/** A table from its columns, made by `column.ts`, and the words and rules that belong to it. */
export function table<Shape extends z.ZodRawShape>({ columns, ...about }: About<keyof Shape & string> & { readonly columns: Shape }) {
  const row = record(columns);
  return { ...about, row, columns: columnsOf(row) };
}
