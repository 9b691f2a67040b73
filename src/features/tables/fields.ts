import type { Column } from '../../content/column.ts';

/** A column as a table schema of Frictionless describes it. `unit` is our addition. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'year';
  readonly description: string;
  readonly unit?: string;
  readonly constraints: Readonly<Record<string, unknown>>;
}

/** The columns of a table as fields; whether its numbers are whole is seen in its rows. */
export function fieldsOf(columns: readonly Column[], rows: readonly Readonly<Record<string, unknown>>[]): Field[] {
  return columns.map(({ name, description, unit, required, enum: words, pattern }) => ({
    name,
    type: unit === undefined ? 'string' : numberType(unit, rows.map((row) => row[name])),
    description,
    ...(unit !== undefined && { unit }),
    constraints: { required, ...(words && { enum: words }), ...(unit === undefined && pattern !== undefined && { pattern }) },
  }));
}

function numberType(unit: string, cells: readonly unknown[]): Field['type'] {
  if (unit === 'calendar year') return 'year';
  return cells.every((cell) => cell === undefined || Number.isInteger(cell)) ? 'integer' : 'number';
}
