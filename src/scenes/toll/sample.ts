import type { Sample } from '../../engine/testing/goldens.ts';
import { smallFrontier } from '../small-frontier.ts';
import type { TollData } from './from.ts';

export const sample: Sample<TollData> = {
  data: {
    line: smallFrontier,
    lowest: 36,
    highest: 47,
    khost: 41,
    kunar: 6,
    children: 20,
    firm: 45,
    date: '2022-04-16',
    spots: [
      { id: 'spera', name: 'Khost', lat: 33.2, lon: 69.52 },
      { id: 'sheltan', name: 'Kunar', lat: 34.97, lon: 71.3 },
    ],
  },
};
