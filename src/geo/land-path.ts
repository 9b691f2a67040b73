import { geoPath } from 'd3';
import type { MultiLineString, MultiPolygon } from 'geojson';
import type { Frame } from '../marks/frame.ts';
import { baseProjection } from './projection.ts';
import { wholeRegion } from './region.ts';

/**
 * Path data of a piece of land on the base plane of a frame, cut where no view reaches. In whole coordinates:
 * neighbours then repeat one another along their common edge, which compresses better than steps do.
 */
export function landPath(frame: Frame, land: MultiPolygon | MultiLineString): string {
  const [x0, y0, x1, y1] = wholeRegion(frame);
  const clipped = baseProjection(frame).clipExtent([[x0, y0], [x1, y1]]);
  return geoPath(clipped).digits(2)(land) ?? '';
}
