import type { Library } from '../../content/library.ts';
import type { Arc } from '../../engine/geo/arc.ts';
import type { Returns } from '../../content/tables/returns.ts';
import type { ReturnCount, YearOfAttacks, YearsData } from './data.ts';
import { sinceDate } from '../from/since-date.ts';

/** The truce of 2022 and its end, the order to leave, and the counts of people who went back from Pakistan alone. */
export function yearsData(library: Library, { shares }: Arc): YearsData {
  const [window] = countsOf(library, 'window');
  if (!window) throw new Error('No count with the basis "window" is in content/data/returns.csv.');
  return {
    shares,
    truce: { since: sinceDate(library, 's01'), until: sinceDate(library, 's02') },
    attacks: library.attacks.flatMap(({ series, year, attacks, killed }): YearOfAttacks[] => (series === 'PIPS' && attacks !== undefined && killed !== undefined ? [{ year, attacks, killed }] : [])),
    order: sinceDate(library, 's07'),
    running: countsOf(library, 'running'),
    window,
  };
}

function countsOf({ returns }: Library, basis: Returns['basis']): ReturnCount[] {
  return returns
    .filter((row) => row.basis === basis)
    .map(({ id, since, as_of: asOf, people, as_told: told, counter }) => ({ id, since, asOf, people, told, counter }));
}
