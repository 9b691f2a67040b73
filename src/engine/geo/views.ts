import { fullFrames, frames, pick, type Frame, type FrameName } from '../marks/frame.ts';
import type { Watcher } from './frontier.ts';
import { baseProjection, cameraOf, wholeView, type View } from './projection.ts';

/** Every view a map is looked at from, as [narrow, wide]. One projection serves them all, so a camera only moves and magnifies. */
export const views = {
  whole: [wholeView(frames.narrow), wholeView(frames.wide)],
  south: [
    { lon: 66.9, lat: 29.9, kmPerPixel: 3.5 },
    { lon: 65.6, lat: 29.85, kmPerPixel: 2.05 },
  ],
  mid: [
    { lon: 67.35, lat: 31.95, kmPerPixel: 2.6 },
    { lon: 67.3, lat: 31.9, kmPerPixel: 1.5 },
  ],
  belt: [
    { lon: 68.62, lat: 32.5, kmPerPixel: 1.93 },
    { lon: 68.35, lat: 32.72, kmPerPixel: 1.15 },
  ],
  strikes: [
    { lon: 70.28, lat: 34.0, kmPerPixel: 0.84 },
    { lon: 70.45, lat: 34.02, kmPerPixel: 0.5 },
  ],
  waziristan: [
    { lon: 69.78, lat: 32.79, kmPerPixel: 0.72 },
    { lon: 69.75, lat: 32.76, kmPerPixel: 0.43 },
  ],
  east: [
    { lon: 71.0, lat: 32.2, kmPerPixel: 4.1 },
    { lon: 71.0, lat: 32.2, kmPerPixel: 2.1 },
  ],
  events: [
    { lon: 67.35, lat: 30.15, kmPerPixel: 3.85 },
    { lon: 67.0, lat: 30.2, kmPerPixel: 2.3 },
  ],
} as const satisfies Record<string, readonly [View, View]>;

export type ViewName = keyof typeof views;

/** The views that land is made for. `east` and `events` need none of their own: they look from further away than `whole`, `east` past the land at bare paper. */
export const viewsOfLand = (Object.keys(views) as ViewName[]).filter((name) => name !== 'east' && name !== 'events');

/** The view of a name in a frame. */
export function viewOf(frame: Frame, name: ViewName): View {
  return views[name][pick(frame, 0, 1)];
}

/** Everybody who looks at the map, in both frames or the one given: what must stay true at their zoom. */
export function watchers(among: readonly FrameName[] = fullFrames): Watcher[] {
  return viewsOfLand.flatMap((name) =>
    among.map((frameName) => ({ window: windowOf(frames[frameName], name), kmPerPixel: viewOf(frames[frameName], name).kmPerPixel })),
  );
}

/** West, south, east, north of the plate, from its corners and the middles of its sides. */
function windowOf(frame: Frame, name: ViewName): Watcher['window'] {
  const projection = baseProjection(frame);
  const camera = cameraOf(frame, viewOf(frame, name));
  const seen = [-0.5, 0, 0.5].flatMap((u) =>
    [-0.5, 0, 0.5].map((v) => projection.invert!([camera.x + (u * frame.width) / camera.k, camera.y + (v * frame.height) / camera.k])!),
  );
  const [lons, lats] = [seen.map(([lon]) => lon), seen.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
