import { inWords } from './say.ts';

/** `2022-04-18` as 18 April 2022, `2022-04` as April 2022, `2022` as 2022; the parts never part at the end of a line. */
export function dateInWords(date: string): string {
  return inWords()(date, 'date').replaceAll(' ', '\u00a0');
}
