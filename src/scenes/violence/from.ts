import type { Library } from '../../content/library.ts';
import type { Arc } from '../../engine/geo/arc.ts';
import type { ViolenceData, YearOfAttacks } from './data.ts';
import { eventDay } from '../from/event-day.ts';

/** UCDP's deaths and PIPS's attacks by year, with the three dates the pictures mark. */
export function violenceData(library: Library, { shares }: Arc): ViolenceData {
  return {
    shares,
    deaths: library.ucdpYears.map(({ year, best, low, high }) => ({ year, best, low, high })),
    attacks: attacksByYear(library),
    offensive: eventDay(library, 'e2014-zarb'),
    school: eventDay(library, 'e2014-aps'),
    kabulFalls: eventDay(library, 'e2021-kabul'),
  };
}

/** From the first year with a figure to the last; a year without one stays, as `null`. */
function attacksByYear(library: Library): YearOfAttacks[] {
  const counts = new Map(library.attacks.filter(({ series }) => series === 'PIPS').map(({ year, attacks }) => [year, attacks]));
  const seen = [...counts].filter(([, attacks]) => attacks !== undefined).map(([year]) => year);
  const first = Math.min(...seen);
  return Array.from({ length: Math.max(...seen) - first + 1 }, (_, i) => ({ year: first + i, attacks: counts.get(first + i) ?? null }));
}
