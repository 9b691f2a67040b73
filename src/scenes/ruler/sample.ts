import type { Geography } from '../../engine/geo/geography.ts';
import type { Sample } from '../../engine/testing/goldens.ts';
import { smallFrontier } from '../small-frontier.ts';
import type { Claim, Incident, RulerData } from './from.ts';

/** Of the land only a rough Afghanistan, so that the files stay short. */
const none = { type: 'MultiPolygon', coordinates: [] };
const bare = { left: { ...none, coordinates: [[[...smallFrontier.positions, [74.5, 38], [60.8, 38], smallFrontier.positions[0]]]] }, right: none, far: none, coast: { type: 'MultiLineString', coordinates: [] } };
const geography = { line: smallFrontier, land: { narrow: bare, wide: bare, short: bare } } as unknown as Geography;

const empty: RulerData = { arc: smallFrontier, details: [], lengths: [], plan: 0, claims: [], incidents: [] };

const opened: readonly Incident[] = [
  { id: 'nangarhar', when: '2021-12-19', share: 0.723 },
  { id: 'nimroz', when: '2021-12-30', share: 0.043 },
];

const data: Readonly<Record<string, Partial<RulerData>>> = {
  lengths: {
    details: [
      { positions: smallFrontier.positions.filter((_, i) => i % 2 === 0 || i === smallFrontier.positions.length - 1), km: 2054 },
      { positions: smallFrontier.positions, km: 2245 },
    ],
    lengths: [
      { id: 'khaama', km: 2400 },
      { id: 'site', km: 2600 },
      { id: 'cia', km: 2670 },
    ],
  },
  built: { plan: 2611, claims: [claim('k160', '2018-01', 160), claim('k1250', '2019-10', 1250), claim('p83', '2020-12-05', 83, 2167.13), claim('p94', '2022-01-05', 94, 2454.34)] },
  earlier: { incidents: [incident('e2007', 0.53), incident('e2013', 0.723), incident('e2015', 0.53), incident('e2016', 0.703), incident('e2018', 0.617), incident('e2020', 0.703)] },
  gaps: { incidents: opened, geography },
  readings: { incidents: [...opened, { id: 'kurram', when: '2022-02-06', share: 0.617 }, { id: 'waziristan', when: '2022-03-25', share: 0.584 }] },
};

export const sample: Sample<RulerData> = { data: (state) => ({ ...empty, ...data[state] }) };

function claim(id: string, when: string, told: number, km = told): Claim {
  return { id, when, told, km };
}

function incident(id: string, share: number): Incident {
  return { id, when: id.slice(1), share };
}
