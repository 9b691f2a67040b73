import { z } from 'astro/zod';
import type { Kind } from './references.ts';
import { date as dateWords, kebab, oneOf as oneOfNames, words, wordsUpTo } from './schemas/kinds.ts';

// The kinds of column a table may have. Each takes the words that describe it to readers of `/data/datapackage.json`;
// their first clause, `The number of people killed`, also completes "expected ..." in messages to editors.

/** A permanent name in small letters: `april-strikes`. `of`: what it names, when the thing itself stands elsewhere. */
export function id(description: string, of?: Kind) {
  return kebab(expectedFrom(description)).meta({ description, refers: of });
}

/** Words; `most`: characters at most. */
export function text(description: string, most?: number) {
  const expected = expectedFrom(description);
  return (most === undefined ? words(expected) : wordsUpTo(most, expected)).meta({ description });
}

/** One of a short list of names. */
export function oneOf<const Names extends readonly [string, ...string[]]>(names: Names, description: string) {
  return oneOfNames(names).meta({ description });
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as it is known. */
export function date(description: string) {
  return dateWords().meta({ description: `${description} YYYY, YYYY-MM or YYYY-MM-DD.` });
}

/** A number that may have decimals and a minus, and the unit it is told in. */
export function number(description: string, unit: string) {
  return numeral(/^-?\d+(\.\d+)?$/, `${expectedFrom(description)}, a plain number`, description, unit);
}

/** How many of what: a whole number. */
export function count(description: string, unit: string) {
  return numeral(/^\d+$/, `${expectedFrom(description)}, a whole number without marks`, description, unit);
}

/** A year of the calendar. */
export function year(description: string) {
  return numeral(/^\d{4}$/, `${expectedFrom(description)}, four digits`, description, 'calendar year');
}

/** Names of other things, separated by spaces. */
export function ids(description: string, of: Kind) {
  return words(`${expectedFrom(description)}, separated by spaces`).transform((cell) => cell.split(/\s+/)).meta({ description, refers: of });
}

/** The column `sources`. */
export function sources(description = 'Ids of sources in `/sources.json`.') {
  return ids(description, 'source');
}

function numeral(form: RegExp, expected: string, description: string, unit: string) {
  return z.string({ error: expected }).regex(form, { error: expected }).transform(Number).meta({ description, unit });
}

/** `Who says so; empty when nobody does.` as `who says so`. */
function expectedFrom(description: string): string {
  const clause = description.split(/[.:;](?:\s|$)/)[0]!;
  return clause.charAt(0).toLowerCase() + clause.slice(1);
}

/** What is known of a column besides what its cells must be. */
export interface Column {
  readonly name: string;
  readonly description: string;
  /** Present where the column holds numbers. */
  readonly unit?: string;
  /** What its ids name. */
  readonly refers?: Kind;
  readonly required: boolean;
  /** The words a cell may be. */
  readonly enum?: readonly string[];
  /** The form of a cell, as a regular expression. */
  readonly pattern?: string;
}

/** The columns of a row, in the order of its file. */
export function columnsOf(row: z.ZodObject): Column[] {
  const { properties = {}, required = [] } = z.toJSONSchema(row, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, column]) => ({ ...(column as Omit<Column, 'name' | 'required'>), name, required: required.includes(name) }));
}
