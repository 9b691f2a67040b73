import type { Library } from '../../content/library.ts';
import type { Arc } from '../../engine/geo/arc.ts';
import type { ReadingsData } from './data.ts';
import { eventDay } from '../from/event-day.ts';

/** The two truces that both readings must explain. */
export function readingsData(library: Library, { shares }: Arc): ReadingsData {
  return { shares, truces: [eventDay(library, 'e2021-ceasefire'), eventDay(library, 'e2022-cf-jun')] };
}
