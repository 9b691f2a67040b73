import type { Sample } from '../../engine/testing/goldens.ts';
import type { StripData } from './from.ts';

export const sample: Sample<StripData> = {
  data: {
    first: '2022-04-16',
    last: '2022-04-24',
    sayings: [
      { key: 'muttaqi', date: '2022-04-16', side: 'kabul' },
      { key: 'embassy', date: '2022-04-16', side: 'islamabad' },
      { key: 'army', date: '2022-04-23', side: 'islamabad' },
      { key: 'yaqoob', date: '2022-04-24', side: 'kabul' },
    ],
  },
};
