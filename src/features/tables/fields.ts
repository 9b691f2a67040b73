import { z } from 'astro/zod';
import { numberCell } from '../../content/schemas/cell.ts';
import { date } from '../../content/schemas/words.ts';
import { unitOf } from './units.ts';

/** A column as a table schema of Frictionless describes it. `unit` is our addition. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'year';
  readonly description: string;
  readonly unit?: string;
  readonly constraints: Readonly<Record<string, unknown>>;
}

/** What Zod tells of a cell as the file has it. */
interface Cell {
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

/** The columns of a table from the schema that checks it, the comments on that schema, and its cells. */
export function fieldsOf(row: z.ZodObject, comments: Readonly<Record<string, string>>, rows: readonly Readonly<Record<string, unknown>>[]): Field[] {
  const { properties = {}, required = [] } = z.toJSONSchema(row, { io: 'input', unrepresentable: 'any' }) as { properties?: Record<string, Cell>; required?: string[] };
  return Object.entries(properties).map(([name, cell]) => {
    const description = comments[name];
    if (!description) throw new Error(`The schema with the columns ${Object.keys(properties).join(', ')} has no comment on "${name}"; readers of the data need it.`);
    const isNumber = cell.pattern === patternOf(numberCell(''));
    const constraints = { required: required.includes(name), ...(cell.enum && { enum: cell.enum }), ...(cell.pattern && !isNumber && { pattern: cell.pattern }) };
    return {
      name,
      type: isNumber ? numberType(name, rows.map((one) => one[name])) : 'string',
      description: cell.pattern === patternOf(date()) ? `${description} YYYY, YYYY-MM or YYYY-MM-DD.` : description,
      ...(isNumber && { unit: unitOf(name) }),
      constraints,
    };
  });
}

function numberType(name: string, cells: readonly unknown[]): Field['type'] {
  if (unitOf(name) === 'calendar year') return 'year';
  return cells.every((cell) => cell === undefined || Number.isInteger(cell)) ? 'integer' : 'number';
}

function patternOf(schema: z.ZodType): string | undefined {
  return (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Cell).pattern;
}
