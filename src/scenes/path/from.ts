import type { Library } from '../../content/library.ts';
import type { Arc } from '../../engine/geo/arc.ts';
import type { PathData } from './data.ts';
import { eventDay } from '../from/event-day.ts';

/** The dates of the general's try and of what stood in its way. */
export function pathData(library: Library, { shares }: Arc): PathData {
  return {
    shares,
    tried: eventDay(library, 'e2022-bajwa'),
    refused: reported(library, 'daily-sabah-2021-06-19'),
    removed: eventDay(library, 'e2022-khan-out'),
    condition: reported(library, 'pragativadi-2021-03-19'),
  };
}

/** When a source was published; for what is in no table of events. */
function reported({ sources }: Library, id: string): Date {
  const issued = sources.find((source) => source.id === id)?.issued;
  if (!issued) throw new Error(`A picture is dated by the source "${id}"; content/sources.yaml has no such source, or no date for it.`);
  return new Date(issued);
}
