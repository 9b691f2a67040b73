import type { Library } from '../../content/library.ts';
import type { Arc } from '../../engine/geo/arc.ts';
import type { ForkData } from './data.ts';
import { eventDay } from '../from/event-day.ts';

/** The pictures' words are their own; the line and one date come from outside. */
export function forkData(library: Library, { shares }: Arc): ForkData {
  return { shares, warned: eventDay(library, 'e2022-yaqoob') };
}
