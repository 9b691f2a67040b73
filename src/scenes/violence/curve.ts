import { scaleLinear } from 'd3';
import type { Point } from '../../engine/marks/mark.ts';

/**
 * The line as a chart line through `corners` (left to right): each of its points stands at its share of the
 * width, and the one nearest to a corner moves onto it, so that no year is cut off.
 */
export function curve(shares: readonly number[], corners: readonly Point[]): Point[] {
  const along = scaleLinear([0, 1], [corners[0]![0], corners.at(-1)![0]]);
  const height = scaleLinear(
    corners.map(([x]) => x),
    corners.map(([, y]) => y),
  );
  const points = shares.map((share): Point => [along(share), height(along(share))]);
  for (const corner of corners) points[nearest(points, corner)] = corner;
  return points;
}

function nearest(points: readonly Point[], [x]: Point): number {
  let best = 0;
  for (let i = 1; i < points.length; i++) if (Math.abs(points[i]![0] - x) < Math.abs(points[best]![0] - x)) best = i;
  return best;
}
