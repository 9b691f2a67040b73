import type { SideName } from '../../story.ts';

/** Where words stand: so many pixels from what they name, to its left where `dx` is negative; how wide and how many lines at most. */
export type Room = readonly [dx: number, dy: number, width: number, lines?: number];

/** Words beside a mark, in each frame. */
export interface Note {
  /** The key of the words. */
  readonly key: string;
  /** What they name: a crossing's id; on the strip also a truce or a moment. */
  readonly by: string;
  readonly hue: SideName | 'second';
  readonly room: { readonly narrow: Room; readonly wide: Room; readonly short: Room };
}

/** A stretch of the record: what is new in it is told, what came before stays on the map and recedes. Dates are ISO. */
export interface CrossingsState {
  readonly since: string;
  /** Where the strip's cursor stands. */
  readonly until: string;
  /** What the strip shows, from the beginning of one day to that of another. */
  readonly axis: { readonly from: string; readonly to: string; readonly unit: 'year' | 'month' | 'quarter' | 'day' };
  /** Where the way here follows the scroll and sets off from another form: the share of it that is over before the cursor does. */
  readonly lead?: number;
  /** `returns`: the strip grows into a staircase of people back from Pakistan. */
  readonly tells?: 'returns';
  readonly truces?: readonly ('ttp' | 'hours' | 'doha' | 'eid')[];
  /** Moments marked below the axis, by the key of their words: ids of `timeline-since.csv`. */
  readonly moments?: Readonly<Record<string, string>>;
  /** Rows dated the morning after a night: they stand at its midnight. */
  readonly nights?: readonly string[];
  /** Whether the yearly count of people killed in attacks in Pakistan stands beside the map. */
  readonly killed?: boolean;
  /** Whether the strip names what its two halves are. */
  readonly sides?: boolean;
  /** Which signs are explained, by the key of their words. */
  readonly signs?: readonly ('open' | 'tie' | 'clash' | 'quoted')[];
  /** Words beside marks of the map. */
  readonly notes: readonly Note[];
  /** Words beside marks of the strip. */
  readonly times: readonly Note[];
}

/** All five years. */
const years = { from: '2021-12-01', to: '2026-11-01', unit: 'year' } as const;

export const states = {
  'bombs-and-answers': {
    since: '2021-12-01',
    until: '2022-11-28',
    axis: years,
    truces: ['ttp'],
    sides: true,
    signs: ['open', 'tie'],
    notes: [
      { key: 'strikes', by: 'cb2022-04-16-spera', hue: 'kabul', room: { narrow: [-18, 0, 120], wide: [-28, 0, 260], short: [-17, 0, 120] } },
      { key: 'kurram', by: 'cb2022-02-06', hue: 'islamabad', room: { narrow: [18, 4, 90], wide: [28, 5, 220], short: [16, 4, 90] } },
    ],
    times: [{ key: 'truce', by: 'ttp-until', hue: 'second', room: { narrow: [6, -24, 130], wide: [10, -40, 300], short: [6, -22, 60] } }],
  },
  'truce-and-end': {
    since: '2022-11-28',
    until: '2023-12-31',
    axis: years,
    truces: ['ttp'],
    sides: true,
    killed: true,
    signs: ['clash'],
    notes: [
      { key: 'chaman-clash', by: 'cb2022-12-11', hue: 'second', room: { narrow: [-12, -4, 110], wide: [-18, -6, 240], short: [-12, -4, 80] } },
      { key: 'peshawar', by: 's05', hue: 'islamabad', room: { narrow: [13, 4, 76, 2], wide: [22, 5, 150, 2], short: [14, 4, 76] } },
      { key: 'chitral', by: 'cb2023-09-06', hue: 'islamabad', room: { narrow: [15, 6, 80], wide: [22, 6, 160, 2], short: [14, 6, 80] } },
    ],
    times: [{ key: 'end', by: 'ttp-until', hue: 'second', room: { narrow: [4, -24, 90], wide: [8, -46, 130, 2], short: [4, -22, 80] } }],
  },
  expulsions: {
    since: '2023-10-01',
    until: '2023-12-31',
    axis: years,
    tells: 'returns',
    moments: { order: 's07', registered: 's12a' },
    notes: [],
    times: [
      { key: 'order', by: 'order', hue: 'islamabad', room: { narrow: [-6, 14, 130], wide: [-8, 20, 260], short: [-6, 13, 120] } },
      { key: 'registered', by: 'registered', hue: 'islamabad', room: { narrow: [-6, 28, 190], wide: [-8, 42, 320], short: [-6, 27, 180] } },
    ],
  },
  'strikes-again': {
    since: '2024-01-01',
    until: '2025-08-31',
    axis: years,
    lead: 0.3,
    killed: true,
    notes: [
      { key: 'march', by: 'cb2024-03-18', hue: 'kabul', room: { narrow: [-18, 22, 140], wide: [-28, 30, 240], short: [-17, 22, 140] } },
      { key: 'december', by: 'cb2024-12-24', hue: 'kabul', room: { narrow: [-18, 4, 140], wide: [-28, 4, 240], short: [-17, 4, 140] } },
      { key: 'august', by: 'cb2025-08-27', hue: 'kabul', room: { narrow: [-18, -8, 140], wide: [-28, -10, 260, 2], short: [-17, -8, 140] } },
      { key: 'mir-ali', by: 's07a', hue: 'islamabad', room: { narrow: [16, 2, 110], wide: [26, -8, 280], short: [15, 4, 60] } },
    ],
    times: [],
  },
  'october-begins': {
    since: '2025-10-07',
    until: '2025-10-11',
    axis: { from: '2025-10-06', to: '2025-10-13', unit: 'day' },
    nights: ['s13a'],
    notes: [
      { key: 'soldiers', by: 's13a', hue: 'islamabad', room: { narrow: [16, 6, 84, 2], wide: [26, 6, 180, 2], short: [15, 5, 90, 2] } },
      { key: 'blasts', by: 'cb2025-10-09', hue: 'kabul', room: { narrow: [-16, 2, 130], wide: [-26, 2, 260], short: [-15, 2, 120] } },
      { key: 'posts', by: 'cb2025-10-11', hue: 'second', room: { narrow: [-14, -12, 130], wide: [-24, -16, 260], short: [-14, -10, 130] } },
    ],
    times: [],
  },
  'doha-and-after': {
    since: '2025-10-12',
    until: '2025-12-31',
    axis: { from: '2025-10-01', to: '2026-01-01', unit: 'month' },
    truces: ['hours', 'doha'],
    moments: { gates: 's33' },
    notes: [
      { key: 'paktika', by: 'cb2025-10-17', hue: 'kabul', room: { narrow: [-18, 8, 120], wide: [-28, 8, 200], short: [-16, 6, 80] } },
      { key: 'denied', by: 'cb2025-11-25', hue: 'kabul', room: { narrow: [-18, -4, 150], wide: [-28, -4, 320], short: [-16, -8, 140] } },
      { key: 'kabul', by: 'cb2025-10-15-kabul', hue: 'kabul', room: { narrow: [-16, 2, 100], wide: [-26, 2, 200], short: [-15, 2, 80] } },
      { key: 'peshawar', by: 's20a', hue: 'islamabad', room: { narrow: [16, -10, 60], wide: [24, -14, 200], short: [14, -10, 60] } },
      { key: 'court', by: 's20', hue: 'islamabad', room: { narrow: [-8, 26, 80, 2], wide: [14, 34, 120, 3], short: [-8, 26, 70, 2] } },
    ],
    times: [
      { key: 'hours', by: 'hours', hue: 'second', room: { narrow: [-4, -26, 60], wide: [-6, -50, 140], short: [-4, -26, 60] } },
      { key: 'doha', by: 'doha', hue: 'second', room: { narrow: [10, -26, 100], wide: [16, -50, 200], short: [10, -24, 100] } },
      { key: 'gates', by: 'gates', hue: 'second', room: { narrow: [5, 28, 100], wide: [8, 40, 280], short: [5, 24, 100] } },
    ],
  },
  'after-the-pause': {
    since: '2026-03-19',
    until: '2026-10-04',
    axis: { from: '2026-01-01', to: '2026-11-01', unit: 'quarter' },
    truces: ['eid'],
    signs: ['quoted'],
    notes: [{ key: 'kohat', by: 's43', hue: 'islamabad', room: { narrow: [15, 8, 60], wide: [22, 6, 120, 2], short: [14, 8, 60] } }],
    times: [
      { key: 'eid', by: 'eid-until', hue: 'second', room: { narrow: [4, 24, 70], wide: [6, 36, 200], short: [4, 20, 70] } },
      { key: 'june', by: 'cb2026-06-10-khost-city', hue: 'kabul', room: { narrow: [-10, -22, 40], wide: [-12, -36, 260], short: [-6, -28, 40] } },
      { key: 'quiet', by: 'cb2026-06-30', hue: 'second', room: { narrow: [8, 14, 64, 2], wide: [14, 22, 150, 2], short: [8, 12, 64, 2] } },
      { key: 'again', by: 'cb2026-10-01-asadabad', hue: 'kabul', room: { narrow: [-6, -30, 150], wide: [-8, -52, 280], short: [-6, -28, 140] } },
    ],
  },
} as const satisfies Record<string, CrossingsState>;
