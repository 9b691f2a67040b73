import type { Library } from '../../content/library.ts';
import type { Arc } from '../../engine/geo/arc.ts';
import type { SchoolData } from './data.ts';
import { countOf } from '../from/count-of.ts';

/** The lowest and the highest count of the dead of the Peshawar school. */
export function schoolData(library: Library, { shares }: Arc): SchoolData {
  return { shares, lowest: countOf(library, 'school-141'), highest: countOf(library, 'school-150') };
}
