import type { Library } from '../../content/library.ts';
import type { Arc } from '../../engine/geo/arc.ts';
import type { Spot, TollData } from './data.ts';
import { countOf } from '../from/count-of.ts';

/** The counts of the dead of 16 April 2022, each one speaker's. */
export function tollData(library: Library, frontier: Arc): TollData {
  return {
    frontier,
    lowest: countOf(library, 'toll-reuters'),
    highest: countOf(library, 'toll-provinces'),
    khost: countOf(library, 'toll-provinces-khost'),
    kunar: countOf(library, 'toll-provinces-kunar'),
    children: countOf(library, 'toll-unicef'),
    firm: countOf(library, 'toll-firm'),
    spots: [spotOf(library, 'spera'), spotOf(library, 'sheltan')],
  };
}

/** A place under the name of its province. */
function spotOf({ places }: Library, id: string): Spot {
  const place = places.find((one) => one.id === id);
  if (!place?.admin1) throw new Error(`The place "${id}" with its province is missing from content/data/places.csv.`);
  return { name: place.admin1, lat: place.lat, lon: place.lon };
}
