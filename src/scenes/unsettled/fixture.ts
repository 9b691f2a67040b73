import { smallFrontier } from '../small-frontier.ts';
import type { UnsettledData } from './data.ts';

export const fixture: UnsettledData = {
  shares: smallFrontier.shares,
  agreed: '1893-11-12',
  partition: '1947-08-14',
  vote: '1947-09-30',
  jirga: '1949',
  rulers: ['1996-09-27', '2001-10-07', '2021-08-15'],
  restated: '2022-01-03',
  asOf: '2026-10-04',
};
