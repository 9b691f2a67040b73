import { smallFrontier } from '../small-frontier.ts';
import type { ViewsData } from './data.ts';

export const fixture: ViewsData = { shares: smallFrontier.shares, offensive: new Date('2014-06-15'), losses: { counter: 'PIPS', year: 2015, killed: 318 } };
