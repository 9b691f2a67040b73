import { utcFormat } from 'd3';
import { pick, type Frame } from './frame.ts';

/** A date as exactly as it is known: `2021-12-19`, `2018-01` or `1949`. */
export type When = string;

/** A date as a label says it, no more exact than it is known; months are cut short on a phone. */
export function said(when: When, frame: Frame): string {
  const month = pick(frame, '%b', '%B');
  const pattern = when.length === 4 ? '%Y' : when.length === 7 ? `${month} %Y` : `%-d\u00a0${month} %Y`;
  return utcFormat(pattern)(new Date(when));
}

/** Where a date stands on an axis: the middle of the year or month where no more is known. */
export function dayOf(when: When): Date {
  return new Date(when.length === 4 ? `${when}-07-02` : when.length === 7 ? `${when}-15` : when);
}
