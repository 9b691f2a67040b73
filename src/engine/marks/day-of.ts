/** A date as exactly as it is known: `2021-12-19`, `2018-01` or `1949`. */
export type When = string;

/** Where a date stands on an axis: the middle of the year or month where no more is known. */
export function dayOf(when: When): Date {
  return new Date(when.length === 4 ? `${when}-07-02` : when.length === 7 ? `${when}-15` : when);
}
