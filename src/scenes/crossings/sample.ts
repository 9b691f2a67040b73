import type { Geography } from '../../engine/geo/geography.ts';
import type { Sample } from '../../engine/testing/goldens.ts';
import { smallFrontier } from '../small-frontier.ts';
import type { Crossing, CrossingsData, Place } from './data.ts';
import { states, type CrossingsState } from './states.ts';

/** Of the land only a rough Afghanistan, so that the files stay short: what is drawn hangs on the line. */
const none = { type: 'MultiPolygon', coordinates: [] } as const;
const rough = { type: 'MultiPolygon', coordinates: [[[...smallFrontier.positions, [74.5, 38], [60.8, 38], smallFrontier.positions[0]]]] } as const;
const bare = { left: rough, right: none, far: none, coast: { type: 'MultiLineString', coordinates: [] } } as const;
const geography = { line: smallFrontier, land: { narrow: bare, wide: bare, short: bare } } as unknown as Geography;

const [khost, kunar, kurram, kabul, chaman, balochistan, karachi] = (
  [['spera', 69.5, 33.2, 20], ['sheltan', 71.3, 34.97, 10], ['kurram', 70.15, 33.6, 25], ['kabul', 69.17, 34.53, 2], ['chaman', 66.45, 30.92, 2], ['balochistan', 67.5, 30.3, 150], ['karachi', 67, 24.86, 5]] as const
).map(([id, lon, lat, km]): Place => ({ id, position: [lon, lat], km })) as [Place, Place, Place, Place, Place, Place, Place];

const hit = (id: string, date: string, place: Place, more: Partial<Crossing> = {}): Crossing => ({ id, date, sign: 'half', side: 'kabul', owned: 'yes', quoted: false, places: [place], ...more });
const inside = { side: 'islamabad', owned: 'tied' } as const;

/** A row for each thing that a state names, and one of every kind. */
const crossings: readonly Crossing[] = [
  hit('cb2022-02-06', '2022-02-06', kurram, inside),
  hit('cb2022-04-16-spera', '2022-04-16', khost, { owned: 'no' }),
  hit('cb2022-04-16-sheltan', '2022-04-16', kunar, { owned: 'no' }),
  hit('cb2022-12-11', '2022-12-11', chaman, { sign: 'ring' }),
  hit('s05', '2023-01-30', kurram, inside),
  hit('cb2023-09-06', '2023-09-06', kurram, inside),
  hit('s07a', '2024-03-16', kurram, inside),
  hit('cb2024-03-18', '2024-03-18', khost),
  hit('cb2024-12-24', '2024-12-24', khost),
  hit('cb2025-08-27', '2025-08-27', kunar, { owned: 'no' }),
  hit('s13a', '2025-10-08', kurram, inside),
  hit('cb2025-10-09', '2025-10-09', kabul, { owned: 'no' }),
  hit('cb2025-10-11', '2025-10-11', chaman, { sign: 'stretch', places: [chaman, kunar] }),
  hit('cb2025-10-15-kabul', '2025-10-15', kabul, { owned: 'no' }),
  hit('cb2025-10-17', '2025-10-17', khost, { owned: 'no' }),
  hit('s20', '2025-11', kurram, inside),
  hit('s20a', '2025-11-24', kurram, inside),
  hit('cb2025-11-25', '2025-11-25', kunar, { owned: 'no' }),
  hit('cb2026-06-10-khost-city', '2026-06-10', khost),
  hit('s39a', '2026-06-27', karachi, inside),
  hit('cb2026-06-30', '2026-06-30', balochistan, { side: 'islamabad' }),
  hit('s43', '2026-09-18', kurram, { ...inside, quoted: true }),
  hit('cb2026-09-21', '2026-09-21', khost, { quoted: true }),
  hit('cb2026-10-01-asadabad', '2026-10-01', kunar, { quoted: true }),
];

const truces = {
  ttp: { key: 'ttp', from: '2022-06-02', until: '2022-11-28' },
  hours: { key: 'hours', from: '2025-10-15', until: '2025-10-17' },
  doha: { key: 'doha', from: '2025-10-19', fades: '2025-10-30', until: '2025-11-25' },
  eid: { key: 'eid', from: '2026-03-19', until: '2026-03-24' },
} as const;

const days: Readonly<Record<string, string>> = { order: '2023-10-03', registered: '2025-09-01', gates: '2025-10-12' };

export const sample: Sample<CrossingsData> = {
  data(name) {
    const state: CrossingsState = states[name as keyof typeof states];
    const counts = state.tells === 'returns';
    return {
      geography,
      crossings: crossings.filter(({ date }) => date <= state.until),
      truces: (state.truces ?? []).map((key) => truces[key]),
      killed: state.killed ? [419, 693, 852, 1034].map((people, i) => ({ year: 2022 + i, people })) : [],
      returns: counts ? ([['2023-11-27', 400000], ['2024-06', 639000], ['2025-04-05', 861763]] as const).map(([asOf, people]) => ({ id: `returns-${asOf.slice(0, 7)}`, since: '2023-09-15', asOf, people })) : [],
      apart: counts ? [{ id: 'returns-2025-10', since: '2025-04-01', asOf: '2025-10-04', people: 472000 }] : [],
      moments: Object.fromEntries(Object.keys(state.moments ?? {}).map((key) => [key, days[key]!])),
      values: {},
    };
  },
};
