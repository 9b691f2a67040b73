import type { Library } from '../../content/library.ts';
import type { Frontier } from '../../engine/geo/frontier.ts';
import type { ReadingsData } from './data.ts';
import { eventDay } from '../from/event-day.ts';

/** The two truces that both readings must explain. */
export function readingsData(library: Library, { shares }: Frontier): ReadingsData {
  return { shares, truces: [eventDay(library, 'e2021-ceasefire'), eventDay(library, 'e2022-cf-jun')] };
}
