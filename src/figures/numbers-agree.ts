import { numbersIn, type NumberSaid } from './numbers-in.ts';

/** Where a number may be found. */
export interface Evidence {
  /** Words, and values as they stand in rows. */
  readonly said: readonly (string | number)[];
  /** The language of all of them. */
  readonly language: string;
}

/** Numbers and dates of a text that its evidence has not. `excepted`: numbers let through, written in any way. */
export function unbacked(text: string, { said, language }: Evidence, excepted: readonly string[]): NumberSaid[] {
  const told = said.flatMap((one): NumberSaid[] => (typeof one === 'number' ? [{ words: String(one), value: one }] : numbersIn(one, language)));
  const numbers = new Set(told.flatMap(({ value, date }) => [value, date?.year]));
  const dates = told.flatMap(({ date }) => date ?? []);
  const isBacked = ({ value, date }: NumberSaid): boolean => (date ? dates.some((known) => agrees(date, known)) : numbers.has(value));
  const passed = new Set(excepted.flatMap((one) => numbersIn(one, language)).map(meaning));
  return numbersIn(text, language).filter((one) => !isBacked(one) && !passed.has(meaning(one)));

  /** Whether all that is said of a date is known; a year may be known by itself. */
  function agrees(date: NonNullable<NumberSaid['date']>, known: NonNullable<NumberSaid['date']>): boolean {
    return (date.day === undefined || date.day === known.day) && date.month === known.month && (date.year === undefined || date.year === known.year || (known.year === undefined && numbers.has(date.year)));
  }
}

/** What a number or date says, however it is written. */
export function meaning({ value, date }: NumberSaid): string {
  return JSON.stringify(value ?? [date?.year, date?.month, date?.day]);
}

/** Every cell of rows but ids, and how many rows there are. */
export function cellsOf(rows: readonly Readonly<Record<string, unknown>>[]): (string | number)[] {
  const cells: unknown[] = rows.flatMap((row) => Object.values(row)).flat();
  return [rows.length, ...cells.filter((cell): cell is string | number => typeof cell === 'number' || (typeof cell === 'string' && !isId(cell)))];
}

/** `school-150` is no 150. A date is no id. */
function isId(cell: string): boolean {
  return /^[a-z][\w-]*$/.test(cell);
}
