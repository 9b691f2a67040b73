import { site } from './site.ts';

/** The licence of words, pictures and tables. The code has another, MIT. */
export const licence = {
  /** As it is said in passing. */
  get name() { return site.licence.name; },
  get title() { return site.licence.title; },
  /** Its name in the SPDX list and in data packages. */
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
