import { polygonContains } from 'd3';
import type { Position } from '../../engine/geo/arc.ts';
import { distance, nearestOn } from '../../engine/geo/polyline.ts';
import type { Point } from '../../engine/marks/mark.ts';
import type { Sheet } from './sheet.ts';

/** How far from the edge of an area a point of the base plane lies inside it, in pixels of the view; below 0 outside, or across the line. */
export type Depth = (point: Point) => number;

/** The depth of an area on the Afghan side. `clear` pixels along the line belong to nobody. */
export function depthOf(sheet: Sheet, outline: readonly Position[], clear: number): Depth {
  const ring = outline.map(([lon, lat]): [number, number] => [...sheet.at(lon, lat)] as [number, number]);
  const closed: Point[] = [...ring, ring[0]!];
  return (point) => {
    if (!polygonContains(ring, [point[0], point[1]]) || sheet.sideOf(point) !== 'kabul') return -1;
    if (distance(sheet.nearest(point), point) < sheet.px(clear)) return -1;
    return distance(nearestOn(closed, point), point) / sheet.px(1);
  };
}

/** The box round an outline on the base plane: left, top, right, bottom. */
export function boxOf(sheet: Sheet, outline: readonly Position[]): readonly [number, number, number, number] {
  const points = outline.map(([lon, lat]) => sheet.at(lon, lat));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
