import type { Sample } from '../../engine/testing/goldens.ts';
import type { FactionsData } from './from.ts';

export const sample: Sample<FactionsData> = {
  data: {
    founded: '2007-12-14',
    kabulFalls: '2021-08-15',
    factions: [
      { id: 'jua', from: 'ttp', left: '2014', back: '2020-08-17' },
      { id: 'hua', from: 'jua', left: '2017', back: '2020-08-17' },
    ],
    others: { groups: 17, by: '2022-05' },
    freed: [
      { id: 'freed-dpa', by: 'afghanistan' },
      { id: 'freed-sputnik', by: 'afghanistan', people: 700 },
      { id: 'freed-tweet', by: 'afghanistan', people: 2300 },
      { id: 'freed-afp', by: 'pakistan', people: 100 },
      { id: 'freed-rfe-rl', by: 'pakistan', people: 46 },
    ],
  },
};
