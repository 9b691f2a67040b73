import type { Sample } from '../../engine/testing/goldens.ts';
import type { UnsettledData } from './from.ts';

export const sample: Sample<UnsettledData> = {
  data: {
    agreed: '1893-11-12',
    founded: '1947-08-14',
    vote: '1947-09-30',
    assembly: '1949',
    governments: [
      { id: 'kingdom', from: '1933', to: '1973-07-17' },
      { id: 'republic-1973', from: '1973-07-17', to: '1996-09-27' },
      { id: 'taliban-1996', from: '1996-09-27', to: '2001-11-13' },
      { id: 'republic-2001', from: '2001-12-22', to: '2021-08-15' },
      { id: 'taliban-2021', from: '2021-08-15' },
    ],
    asOf: '2026-10-04',
  },
  // A stair has no room for longer words.
  words: { 'republic-1973': 'republic', 'taliban-1996': 'Taliban', 'republic-2001': 'republic', 'taliban-2021': 'Taliban' },
};
