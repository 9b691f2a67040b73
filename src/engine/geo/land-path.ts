import { geoPath } from 'd3';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { round } from '../picture/camera.ts';
import type { Frame } from '../marks/frame.ts';
import { viewsOfLand, type MapPlan } from './map-plan.ts';
import { baseProjection, cameraOf } from './projection.ts';
import { regionOf, wholeRegion } from './region.ts';

/** From this magnification on, hundredths of a unit count. */
const MAGNIFIED = 2.5;

/**
 * Path data of a piece of land on the base plane of a frame, cut where no view reaches. In whole coordinates:
 * neighbours then repeat one another along their common edge, which compresses better than steps do.
 */
export function landPath(plan: MapPlan, frame: Frame, land: MultiPolygon | MultiLineString): string {
  const [x0, y0, x1, y1] = wholeRegion(plan, frame);
  const clipped = baseProjection(plan, frame).clipExtent([[x0, y0], [x1, y1]]);
  return withoutNeedlessDigits(geoPath(clipped).digits(2)(land) ?? '', plan, frame);
}

/** Tenths of a unit are exact to an eighth of a pixel in every view but the closest; hundredths are kept where those look. */
function withoutNeedlessDigits(path: string, plan: MapPlan, frame: Frame): string {
  const close = viewsOfLand(plan).filter((name) => cameraOf(plan, frame, name).k > MAGNIFIED).map((name) => regionOf(plan, frame, name, 10));
  return path.replace(/(-?[\d.]+),(-?[\d.]+)/g, (exact, x: string, y: string) =>
    close.some(([x0, y0, x1, y1]) => +x > x0 && +x < x1 && +y > y0 && +y < y1) ? exact : `${round(+x, 1)},${round(+y, 1)}`,
  );
}
