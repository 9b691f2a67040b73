import type { z } from 'astro/zod';
import { numberCell } from './cell.ts';
import { record } from './record.ts';
import { kebab, words } from './words.ts';

/** Where a place is: a row of `places.csv`. Its spelling stands in `content/names.yaml`. */
export const place = record({
  /** The id it has in `content/names.yaml`. */
  id: kebab('the id of the place in content/names.yaml'),
  /** Province, or provinces on both sides. */
  admin1: words('the province').optional(),
  /** Degrees north. */
  lat: numberCell('degrees north'),
  /** Degrees east. */
  lon: numberCell('degrees east'),
  /** How far the point can be trusted, in words. Draw a halo, not a pin, where it is approximate. */
  precision: words('how far the point can be trusted'),
  /** What a map maker must know. */
  note: words('what a map maker must know').optional(),
  /** Where the point comes from: a place file, a page, or an estimate of ours. */
  origin: words('where the point comes from'),
});

export type Place = z.infer<typeof place>;
