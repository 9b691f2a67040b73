import { geoConicConformal, type GeoProjection } from 'd3';
import type { Frame } from '../marks/frame.ts';
import { pick } from '../marks/frame.ts';
import { middleOf } from '../marks/middle.ts';
import type { Camera } from '../picture/camera.ts';
import type { Point } from '../marks/mark.ts';

/** Where a map is looked at from: the place in the middle and the scale, in degrees and kilometres a pixel. */
export interface View {
  readonly lon: number;
  readonly lat: number;
  readonly kmPerPixel: number;
}

const EARTH_KM = 6371;

/** The view of the whole line; the base plane is drawn at its scale, so its camera has k = 1. */
export function wholeView(frame: Frame): View {
  return pick(frame, { lon: 67.42, lat: 33.35, kmPerPixel: 3.95 }, { lon: 67.75, lat: 33.1, kmPerPixel: 1.92 });
}

/** Longitude and latitude to the base plane of a frame. Conic, true along 29 and 36 north. */
export function baseProjection(frame: Frame): GeoProjection {
  const whole = wholeView(frame);
  return geoConicConformal()
    .rotate([-67.5, 0])
    .parallels([29, 36])
    .scale(EARTH_KM / whole.kmPerPixel)
    .center([whole.lon - 67.5, whole.lat])
    .translate([...middleOf(frame)])
    .precision(0);
}

/** A place on the base plane. */
export function place(projection: GeoProjection, lon: number, lat: number): Point {
  const point = projection([lon, lat]);
  if (!point) throw new Error(`The place ${lon}, ${lat} cannot be projected.`);
  return point;
}

/** The camera that looks at a view. */
export function cameraOf(frame: Frame, view: View): Camera {
  const [x, y] = place(baseProjection(frame), view.lon, view.lat);
  return { x, y, k: wholeView(frame).kmPerPixel / view.kmPerPixel };
}
