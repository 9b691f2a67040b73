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
  const expected = "a date written 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'";
  return z.string({ error: expected }).regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: expected });
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
