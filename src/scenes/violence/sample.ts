import type { Geography } from '../../engine/geo/geography.ts';
import type { Sample } from '../../engine/testing/goldens.ts';
import type { Cell, ViolenceData, YearOfAttacks, YearOfDeaths } from './from.ts';
import { states, type ViolenceState } from './states.ts';

/** A few real rows: every year, two towns, three raids and four cells, one of which lies across the line. */
export function sampleOf(geography: Geography): Sample<ViolenceData> {
  return {
    data(name) {
      const { years }: ViolenceState = states[name as keyof typeof states];
      return {
        geography,
        cells,
        deaths: deaths.filter(({ year }) => year >= (years?.axis[0] ?? Infinity)),
        attacks: years?.attacks ? attacks : [],
        days: years?.attacks ? { kabul: '2021-08-15' } : years ? { offensive: '2014-06-15', school: '2014-12-16' } : {},
        raids: years ? [] : raids,
        towns: name === 'crackdown' ? [{ id: 'kabul', name: 'Kabul', lat: 34.5281, lon: 69.1723 }, { id: 'peshawar', name: 'Peshawar', lat: 34.008, lon: 71.5785 }] : [],
        values: {},
      };
    },
  };
}

const cells: readonly Cell[] = ([[2004, 32.375, 69.625, 24], [2009, 34.875, 72.375, 60], [2009, 32.875, 69.625, 34], [2014, 32.875, 69.875, 20], [2019, 32.875, 70.125, 9], [2019, 32.625, 69.375, 12], [2021, 32.625, 69.875, 15]] as const).map(
  ([year, lat, lon, events]) => ({ year, lat, lon, events }),
);

/** From 2001. */
const deaths: readonly YearOfDeaths[] = (
  [
    [42, 42, 58], [170, 170, 178], [242, 242, 294], [430, 430, 972], [168, 147, 363], [427, 427, 568], [1380, 1354, 1980], [4621, 4577, 5703], [7512, 5906, 8196], [7251, 6868, 8887], [3475, 3438, 4242], [3583, 3583, 4024],
    [2914, 2914, 3058], [3639, 3637, 3843], [2454, 2452, 2540], [1100, 1100, 1105], [960, 960, 995], [483, 483, 507], [293, 293, 318], [409, 348, 426], [452, 430, 492], [719, 673, 863], [1178, 1056, 1307], [1885, 1799, 2446],
  ] as const
).map(([best, low, high], i) => ({ year: 2001 + i, best, low, high }));

/** From 2014. */
const attacks: readonly YearOfAttacks[] = [1206, 625, null, 370, 262, 229, 146, 207, 262, 306, 521, 699].map((count, i) => ({ year: 2014 + i, attacks: count }));

const raids = ([['e2021-swaz', 32.2989, 69.5725], ['e2022-ambush', 32.92, 69.75], ['e2022-dewagar', 32.92, 69.75]] as const).map(([id, lat, lon]) => ({ id, kind: 'attack', country: 'Pakistan', lat, lon }));
