import { smallFrontier } from '../small-frontier.ts';
import type { FenceData } from './data.ts';

export const fixture: FenceData = {
  shares: smallFrontier.shares,
  fence: { kabulHeight: 4, islamabadHeight: 3.6, apart: 2 },
  forts: { built: 317, planned: 843 },
  otherPlan: 1000,
  newWings: 67,
};
