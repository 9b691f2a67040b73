import type { Library } from '../../content/library.ts';
import type { Frontier } from '../../engine/geo/frontier.ts';
import type { SchoolData } from './data.ts';
import { countOf } from '../from/count-of.ts';

/** The lowest and the highest count of the dead of the Peshawar school. */
export function schoolData(library: Library, { shares }: Frontier): SchoolData {
  return { shares, lowest: countOf(library, 'school-141'), highest: countOf(library, 'school-150') };
}
