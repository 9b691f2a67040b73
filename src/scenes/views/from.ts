import type { Library } from '../../content/library.ts';
import type { Arc } from '../../engine/geo/arc.ts';
import type { ViewsData } from './data.ts';
import { eventDay } from '../from/event-day.ts';

/** When the army's offensive began, and what one counter says it cost the forces in one year. */
export function viewsData(library: Library, { shares }: Arc): ViewsData {
  return { shares, offensive: eventDay(library, 'e2014-zarb'), losses: lossesOf(library, 'PIPS', 2015) };
}

function lossesOf({ securityForcesKilled }: Library, counter: string, year: number): ViewsData['losses'] {
  const found = securityForcesKilled.find((row) => row.series === counter && row.year === year);
  if (!found) throw new Error(`A picture needs what ${counter} counted in ${year}; content/data/security-forces-killed.csv has ${securityForcesKilled.map((row) => `${row.series} ${row.year}`).join(', ')}.`);
  return { counter, year, killed: found.killed };
}
