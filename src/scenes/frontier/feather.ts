import { shapePath } from '../../geo/path-data.ts';
import { wholeRegion } from '../../geo/region.ts';
import type { PathMark, Point } from '../../marks/mark.ts';
import type { Sheet } from './sheet.ts';

/** Where the land begins to dissolve. It is paper alone from `WIDTH` degrees further east: west of Kashmir at every latitude. */
const BEGINS: readonly (readonly [lon: number, lat: number])[] = [
  [71.55, 36.7],
  [71.85, 35.5],
  [72.5, 34.4],
  [72.6, 33.2],
  [73.1, 31.5],
  [73.4, 24],
];
const WIDTH = 0.9;

/** How many sheets there are. The nth from the last covers an nth of what is left (`of-n` in the style sheet), so that the ramp is even. */
const SHEETS = 12;

/** Sheets of paper laid over one another until no land is left: no border is drawn in Kashmir and no view taken of it. */
export function feather(sheet: Sheet): PathMark[] {
  const [, y0, x1, y1] = wholeRegion(sheet.frame);
  return Array.from({ length: SHEETS }, (_, i) => {
    const edge = BEGINS.map(([lon, lat]) => sheet.at(lon + (WIDTH * i) / (SHEETS - 1), lat));
    const shape: Point[] = [[edge[0]![0], y0], ...edge, [edge.at(-1)![0], y1], [x1, y1], [x1, y0]];
    return { kind: 'path', key: `feather-${i}`, className: `feather of-${SHEETS - i}`, d: shapePath(shape, 1) };
  });
}
