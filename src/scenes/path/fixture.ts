import { smallFrontier } from '../small-frontier.ts';
import type { PathData } from './data.ts';

export const fixture: PathData = {
  shares: smallFrontier.shares,
  tried: new Date('2022-04-02'),
  refused: new Date('2021-06-19'),
  removed: new Date('2022-04-10'),
  condition: new Date('2021-03-19'),
};
