import { smallFrontier } from '../small-frontier.ts';
import type { InterestsData } from './data.ts';

export const fixture: InterestsData = {
  shares: smallFrontier.shares,
  alignments: new Map([
    ['sanctuaries', 'apart'],
    ['line', 'apart'],
    ['fence', 'local-deals'],
    ['pashtun', 'apart'],
    ['india', 'apart'],
    ['america', 'partly'],
    ['recognition', 'together'],
    ['ideology', 'apart'],
    ['legitimacy', 'apart'],
  ]),
};
