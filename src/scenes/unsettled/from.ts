import type { Library } from '../../content/library.ts';
import type { Arc } from '../../engine/geo/arc.ts';
import type { UnsettledData } from './data.ts';
import { eventOf, whenOf } from '../from/event-of.ts';
import { lastKnown } from '../from/since-date.ts';

/** The dates of the quarrel over the line, up to the last event of `timeline-since.csv`. */
export function unsettledData(library: Library, { shares }: Arc): UnsettledData {
  const when = (id: string): string => whenOf(eventOf(library, id));
  return {
    shares,
    agreed: when('e1893-durand'),
    partition: when('e1947-pakistan'),
    vote: when('e1947-un'),
    jirga: when('e1949-jirga'),
    rulers: ['e1996-taliban', 'e2001-invasion', 'e2021-kabul'].map(when),
    restated: when('e2022-mujahid-durand'),
    asOf: lastKnown(library),
  };
}
