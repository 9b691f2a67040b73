import { fullFrames, frames, type Frame, type FullFrame } from '../marks/frame.ts';
import { viewOf, viewsOfLand, type MapPlan } from './map-plan.ts';
import { baseProjection, cameraOf } from './projection.ts';

/** Somebody looking at a map: what he can see counts for more the closer he looks. */
export interface Watcher {
  /** West, south, east, north of what he sees, in degrees. */
  readonly window: readonly [number, number, number, number];
  readonly kmPerPixel: number;
}

/** Everybody who looks at the map, in both full frames or the one given: what must stay true at their zoom. */
export function watchers(plan: MapPlan, among: readonly FullFrame[] = fullFrames): Watcher[] {
  return viewsOfLand(plan).flatMap((name) =>
    among.map((frameName) => ({ window: windowOf(plan, frames[frameName], name), kmPerPixel: viewOf(plan, frames[frameName], name).kmPerPixel })),
  );
}

/** West, south, east, north of the plate, from its corners and the middles of its sides. */
function windowOf(plan: MapPlan, frame: Frame, name: string): Watcher['window'] {
  const projection = baseProjection(plan, frame);
  const camera = cameraOf(plan, frame, name);
  const seen = [-0.5, 0, 0.5].flatMap((u) =>
    [-0.5, 0, 0.5].map((v) => projection.invert!([camera.x + (u * frame.width) / camera.k, camera.y + (v * frame.height) / camera.k])!),
  );
  const [lons, lats] = [seen.map(([lon]) => lon), seen.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
