import { z } from 'astro/zod';

/** Words that must be there. `expected` completes "expected ...". */
export function words(expected: string) {
  return z.string({ error: expected }).trim().min(1, { error: expected });
}

/** Words of a measured length, counted in characters. */
export function wordsUpTo(most: number, expected: string) {
  const whole = `${expected}, at most ${most} characters`;
  return words(whole).max(most, { error: whole });
}

/** Words of a measured length, counted in words. */
export function sentenceUpTo(most: number, expected: string) {
  const whole = `${expected}, at most ${most} words`;
  return words(whole).refine((text) => countWords(text) <= most, { error: whole });
}

/** One of a short list of names. */
export function oneOf<const Names extends readonly [string, ...string[]]>(names: Names) {
  return z.enum(names, { error: `one of ${names.join(', ')}` });
}

/** Small letters, digits and single hyphens: `april-strikes`. */
export function kebab(expected: string) {
  const whole = `${expected}, in small letters, digits and hyphens`;
  return z.string({ error: whole }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: whole });
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as it is known. */
export function date() {
  return written(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "a date written 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'");
}

/** A day of the calendar, `YYYY-MM-DD`. */
export function day(expected: string) {
  return written(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, `${expected}, written 'YYYY-MM-DD'`);
}

function written(form: RegExp, expected: string) {
  return z
    .string({ error: expected })
    .regex(form, { error: expected, abort: true })
    .refine((text) => dayOf(text) <= lengthOf(text), { error: ({ input }) => `a day that there is: the month has ${lengthOf(String(input))}` });
}

/** Of `2022-02-31`: 31. Nothing where no day is told. */
function dayOf(text: string): number {
  return Number(text.slice(8));
}

/** How many days the month of a date has. */
function lengthOf(text: string): number {
  const [year, month] = text.split('-').map(Number);
  return new Date(Date.UTC(year!, month ?? 1, 0)).getUTCDate();
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
