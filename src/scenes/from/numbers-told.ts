import { Missing, type RowOf } from './rows.ts';

/** The numbers in what a row of `fence.csv` tells, in their order: `233 of 843` gives 233 and 843. Throws `Missing` unless there are as many as asked for. */
export function numbersTold({ id, value }: RowOf<'fence'>, count: number): number[] {
  const numbers = [...value.matchAll(/\d+(\.\d+)?/g)].map(([digits]) => Number(digits));
  if (numbers.length === count) return numbers;
  throw new Missing({ file: 'data/fence.csv', where: `the row "${id}", value`, found: `"${value}"`, expected: `words with ${count} number(s)` });
}
