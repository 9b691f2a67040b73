import { z } from 'astro/zod';

const expected = "numbers with the reason to let each through, written '2,600: rounded from fence.csv f04; two: the neighbours'";

/** Numbers, as written, that stand in words though neither rows nor claims have them, each with its reason. */
export const exceptedNumbers = z.string({ error: expected }).regex(/^[^:;]+: [^;]+(; [^:;]+: [^;]+)*$/, { error: expected });

/** The numbers alone. */
export function numbersOf(excepted = ''): string[] {
  return excepted === '' ? [] : excepted.split('; ').map((one) => one.split(': ')[0]!);
}
