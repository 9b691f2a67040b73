import { utcFormat } from 'd3';
import { pick, type Frame } from '../../marks/frame.ts';
import type { When } from './data.ts';

/** A date as a label says it, as exact as it is known; months are cut short on a phone. */
export function said(when: When, frame: Frame): string {
  const month = pick(frame, '%b', '%B');
  const pattern = when.length === 4 ? '%Y' : when.length === 7 ? `${month} %Y` : `%-d\u00a0${month} %Y`;
  return utcFormat(pattern)(new Date(when));
}
