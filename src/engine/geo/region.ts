import type { Frame } from '../marks/frame.ts';
import { viewsOfLand, type MapPlan } from './map-plan.ts';
import { cameraOf } from './projection.ts';

/** A rectangle of the base plane: left, top, right, bottom. */
export type Region = readonly [x0: number, y0: number, x1: number, y1: number];

/** What a view shows of the base plane between the two strips, and `margin` pixels around it. */
export function regionOf(plan: MapPlan, frame: Frame, name: string, margin = 0): Region {
  const { x, y, k } = cameraOf(plan, frame, name);
  const [across, down] = [(frame.width / 2 + margin) / k, ((frame.height - frame.head - frame.foot) / 2 + margin) / k];
  return [x - across, y - down, x + across, y + down];
}

/** What any view shows of the land: there is none beyond it. */
export function wholeRegion(plan: MapPlan, frame: Frame): Region {
  const regions = viewsOfLand(plan).map((name) => regionOf(plan, frame, name, 60));
  return [
    Math.min(...regions.map(([x0]) => x0)),
    Math.min(...regions.map(([, y0]) => y0)),
    Math.max(...regions.map(([, , x1]) => x1)),
    Math.max(...regions.map(([, , , y1]) => y1)),
  ];
}
