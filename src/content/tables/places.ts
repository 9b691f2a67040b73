import type { z } from 'astro/zod';
import { id, number, sources, text } from '../column.ts';
import { within } from '../rules/rows.ts';
import { table } from '../table.ts';

export const places = table({
  file: 'places.csv',
  title: 'Places',
  about: 'Where a place is. Its spelling stands in `names.json`.',
  declares: 'marker',
  columns: {
    id: id('The id of the place, as in `names.json`.', 'place'),
    admin1: text('Province, or provinces on both sides.').optional(),
    lat: number('Degrees north.', 'degrees north, WGS 84'),
    lon: number('Degrees east.', 'degrees east, WGS 84'),
    precision: text('How far the point can be trusted, in words. Draw a halo, not a pin, where it is approximate.'),
    note: text('What a map maker must know.').optional(),
    origin: text('Where the point comes from: a place file, a page, or an estimate of ours.'),
    sources: sources('Ids of sources in `/sources.json`; empty where the point is common knowledge or our estimate.').optional(),
  },
  headings: { id: 'Place', lat: 'Latitude', lon: 'Longitude', precision: 'How exact' },
  rules: [within('lat', -90, 90), within('lon', -180, 180)],
});

export type Place = z.infer<typeof places.row>;
