import { smallFrontier } from '../small-frontier.ts';
import type { SchoolData } from './data.ts';

export const fixture: SchoolData = { shares: smallFrontier.shares, lowest: 141, highest: 150 };
