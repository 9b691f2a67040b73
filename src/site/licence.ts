/** The licence of words, pictures and tables. The code has another, MIT. */
export const licence = {
  name: 'CC BY 4.0',
  /** Its name in the SPDX list and in data packages. */
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
