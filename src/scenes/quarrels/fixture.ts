import { smallFrontier } from '../small-frontier.ts';
import type { QuarrelsData } from './data.ts';

export const fixture: QuarrelsData = { shares: smallFrontier.shares };
