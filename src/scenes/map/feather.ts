import { shapePath } from '../../engine/geo/path-data.ts';
import { wholeRegion } from '../../engine/geo/region.ts';
import type { PathMark, Point } from '../../engine/marks/mark.ts';
import { map } from '../../story.ts';
import type { MapSheet } from './sheet.ts';

/** Where land dissolves, from north to south: at each latitude it begins at `from` and is paper alone from `to`, degrees east. */
type Edge = readonly { readonly lat: number; readonly from: number; readonly to: number }[];

/** West of Kashmir at every latitude, and of India in every view. */
const EAST: Edge = [
  { lat: 36.7, from: 71.55, to: 72.45 },
  { lat: 35.5, from: 71.85, to: 72.75 },
  { lat: 34.4, from: 72.5, to: 73.4 },
  { lat: 33.2, from: 72.5, to: 73.4 },
  { lat: 31.5, from: 72.5, to: 73.4 },
  { lat: 30.2, from: 71.7, to: 72.6 },
  { lat: 28.5, from: 69.9, to: 70.8 },
  { lat: 27.3, from: 68.7, to: 69.6 },
  { lat: 24, from: 67.6, to: 69 },
];

/** How many sheets there are. The nth from the last covers an nth of what is left (`of-n` in the style sheet), so that the ramp is even. */
const SHEETS = 12;

/** Sheets of paper laid over one another until no land is left: no border is drawn in Kashmir and no view taken of it. */
export function feather(sheet: MapSheet): PathMark[] {
  const [, y0, x1, y1] = wholeRegion(map, sheet.frame);
  return Array.from({ length: SHEETS }, (_, i) => {
    const points = EAST.map(({ lat, from, to }) => sheet.at(from + ((to - from) * i) / (SHEETS - 1), lat));
    const shape: Point[] = [[points[0]![0], y0], ...points, [points.at(-1)![0], y1], [x1, y1], [x1, y0]];
    return { kind: 'path', key: `feather-${i}`, className: `feather of-${SHEETS - i}`, d: shapePath(shape, 1) };
  });
}
