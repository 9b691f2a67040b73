import { geoConicConformal, type GeoProjection } from 'd3';
import { middleOf, type Frame } from '../marks/frame.ts';
import type { Point } from '../marks/mark.ts';
import type { Camera } from '../picture/camera.ts';
import { viewOf, type MapPlan } from './map-plan.ts';

const EARTH_KM = 6371;

/** Longitude and latitude to the base plane of a frame. */
export function baseProjection(plan: MapPlan, frame: Frame): GeoProjection {
  const whole = viewOf(plan, frame, 'whole');
  return geoConicConformal()
    .rotate([-plan.meridian, 0])
    .parallels([...plan.parallels])
    .scale(EARTH_KM / whole.kmPerPixel)
    .center([whole.lon - plan.meridian, whole.lat])
    .translate([...middleOf(frame)])
    .precision(0);
}

/** A place on the base plane. */
export function place(projection: GeoProjection, lon: number, lat: number): Point {
  const point = projection([lon, lat]);
  if (!point) throw new Error(`The place ${lon}, ${lat} cannot be projected.`);
  return point;
}

/** The camera that looks at the view of a name. */
export function cameraOf(plan: MapPlan, frame: Frame, name: string): Camera {
  const view = viewOf(plan, frame, name);
  const [x, y] = place(baseProjection(plan, frame), view.lon, view.lat);
  return { x, y, k: viewOf(plan, frame, 'whole').kmPerPixel / view.kmPerPixel };
}
