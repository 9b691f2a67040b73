import { smallFrontier } from '../small-frontier.ts';
import type { TollData } from './data.ts';

export const fixture: TollData = {
  frontier: smallFrontier,
  lowest: 36,
  highest: 47,
  khost: 41,
  kunar: 6,
  children: 20,
  firm: 45,
  spots: [
    { name: 'Khost', lat: 33.2, lon: 69.52 },
    { name: 'Kunar', lat: 34.97, lon: 71.3 },
  ],
};
