import type { When } from '../../engine/marks/when.ts';
import { smallFrontier } from '../small-frontier.ts';
import type { Incident, RulerData } from './data.ts';

const every = (step: number) => smallFrontier.positions.filter((_, i) => i % step === 0 || i === smallFrontier.positions.length - 1);

export const fixture: RulerData = {
  frontier: smallFrontier,
  details: [
    { positions: every(4), km: 2021.96 },
    { positions: every(2), km: 2053.77 },
    { positions: smallFrontier.positions, km: 2244.74 },
  ],
  lengths: [
    { id: 'khaama', km: 2400 },
    { id: 'reuters', km: 2600 },
    { id: 'army', km: 2611 },
    { id: 'al-jazeera', km: 2640 },
    { id: 'chronicle', km: 2670 },
  ],
  plan: 2611,
  about: 2600,
  built: [
    { id: '2018-01', when: '2018-01', value: 160, unit: 'km' },
    { id: '2018-08', when: '2018-08-10', value: 310, unit: 'km' },
    { id: '2018-12', when: '2018-12-15', value: 802, unit: 'km' },
    { id: '2019-01', when: '2019-01-27', value: 900, unit: 'km' },
    { id: '2019-10', when: '2019-10', value: 1250, unit: 'km' },
    { id: '2020-12', when: '2020-12-05', value: 83, unit: 'percent' },
    { id: '2021-05', when: '2021-05', value: 88, unit: 'percent' },
    { id: '2022-01', when: '2022-01-05', value: 94, unit: 'percent' },
  ],
  incidents: {
    paktika: incident('2007-04-19', 69.24, 32.48, 0.53, [0, 0]),
    goshta: incident('2013-05-01', 70.97, 34.47, 0.723, [1, 1]),
    'angoor-ada': incident('2015-07', 69.24, 32.48, 0.53, null),
    torkham: incident('2016-06-12', 71.06, 34.07, 0.702, [2, 3]),
    'mohmand-dara': incident('2020-09-03', 71.06, 34.07, 0.702, [1, 1]),
    nangarhar: incident('2021-12-19', 70.97, 34.47, 0.723, null),
    nimroz: incident('2021-12-30', 61.8, 29.62, 0.042, null),
    kurram: incident('2022-02-06', 70.1, 33.6, 0.62, [5, 5]),
    waziristan: incident('2022-03-25', 70.05, 33.1, 0.585, [4, 4]),
  },
};

function incident(when: When, lon: number, lat: number, share: number, killed: Incident['killed']): Incident {
  return { when, spot: { position: [lon, lat], share }, killed };
}
