import { shapePath } from '../../engine/geo/path-data.ts';
import { wholeRegion } from '../../engine/geo/region.ts';
import type { PathMark, Point } from '../../engine/marks/mark.ts';
import { map } from '../../story.ts';
import type { MapSheet } from './sheet.ts';

/** Where land dissolves, from north to south: at each latitude it begins at `from` and is paper alone from `to`, degrees east. */
type Edge = readonly { readonly lat: number; readonly from: number; readonly to: number }[];

/** West of Kashmir at every latitude. */
const EAST: Edge = [
  { lat: 36.7, from: 71.55, to: 72.45 },
  { lat: 35.5, from: 71.85, to: 72.75 },
  { lat: 34.4, from: 72.5, to: 73.4 },
  { lat: 33.2, from: 72.6, to: 73.5 },
  { lat: 31.5, from: 73.1, to: 74 },
  { lat: 24, from: 73.4, to: 74.3 },
];

/** Far enough west that the land of India is gone as well. */
const ALL_OF_THE_EAST: Edge = [
  { lat: 36.7, from: 71, to: 72.4 },
  { lat: 35.5, from: 71.1, to: 72.7 },
  { lat: 34.4, from: 71.3, to: 73.2 },
  { lat: 33.2, from: 70.9, to: 73.4 },
  { lat: 31, from: 70.2, to: 73.3 },
  { lat: 29, from: 69, to: 72 },
  { lat: 27.6, from: 67.5, to: 69.8 },
  { lat: 24, from: 67, to: 69 },
];

/** How many sheets there are. The nth from the last covers an nth of what is left (`of-n` in the style sheet), so that the ramp is even. */
const SHEETS = 12;

/** Sheets of paper laid over one another until no land is left: no border is drawn in Kashmir and no view taken of it. */
export function feather(sheet: MapSheet): PathMark[] {
  return sheets(sheet, 'feather', EAST);
}

/** More of them, over the whole border with India and past the end of the land, whose edge would show as a line. */
export function dusk(sheet: MapSheet): PathMark[] {
  return sheets(sheet, 'dusk', ALL_OF_THE_EAST, 20);
}

function sheets(sheet: MapSheet, key: string, edge: Edge, past = 0): PathMark[] {
  const [, y0, landEnd, y1] = wholeRegion(map, sheet.frame);
  const x1 = landEnd + past;
  return Array.from({ length: SHEETS }, (_, i) => {
    const points = edge.map(({ lat, from, to }) => sheet.at(from + ((to - from) * i) / (SHEETS - 1), lat));
    const shape: Point[] = [[points[0]![0], y0], ...points, [points.at(-1)![0], y1], [x1, y1], [x1, y0]];
    return { kind: 'path', key: `${key}-${i}`, className: `feather of-${SHEETS - i}`, d: shapePath(shape, 1) };
  });
}
