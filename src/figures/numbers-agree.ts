import { numbersIn, type Told } from './numbers-in.ts';

/** Where a number may be found. */
export interface Evidence {
  /** Words, and values as they stand in rows. */
  readonly said: readonly (string | number)[];
}

/** Numbers and dates of a text that its evidence has not. `excepted`: numbers as written, let through. */
export function unbacked(text: string, { said }: Evidence, excepted: readonly string[]): Told[] {
  const told = said.flatMap((one): Told[] => (typeof one === 'number' ? [{ words: String(one), value: one }] : numbersIn(one)));
  const numbers = new Set(told.flatMap(({ value, date }) => [value, date?.year]));
  const dates = told.flatMap(({ date }) => date ?? []);
  const isBacked = ({ value, date }: Told): boolean => (date ? dates.some((known) => agrees(date, known)) : numbers.has(value));
  return numbersIn(text).filter((one) => !isBacked(one) && !excepted.includes(one.words));

  /** Whether all that is said of a date is known; a year may be known by itself. */
  function agrees(date: NonNullable<Told['date']>, known: NonNullable<Told['date']>): boolean {
    return (date.day === undefined || date.day === known.day) && date.month === known.month && (date.year === undefined || date.year === known.year || (known.year === undefined && numbers.has(date.year)));
  }
}

/** Every cell of rows, and how many rows there are. */
export function cellsOf(rows: readonly Readonly<Record<string, unknown>>[]): (string | number)[] {
  return [rows.length, ...rows.flatMap((row) => Object.values(row).flatMap((cell) => (typeof cell === 'number' || typeof cell === 'string' ? [cell] : Array.isArray(cell) ? cell.map(String) : [])))];
}
