import { curveCatmullRomClosed, line } from 'd3';
import type { Position } from '../../engine/geo/arc.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import type { Sheet } from './sheet.ts';

// Drawn by us from the names of provinces in the reports of 2021 and 2022: no source gives outlines. Where
// an outline passes the line it is cut there, so that nothing is claimed on the other side.

/** Paktika, Paktia, Khost, Nangarhar and Kunar, along the line. */
export const TTP: readonly Position[] = [
  [70.88, 35.35], [70.26, 34.92], [69.72, 34.24], [69.01, 33.5], [68.46, 32.81], [68.21, 32.2], [68.18, 32.01], [68.3, 31.78], [68.6, 31.4], [69.8, 31.4], [70.6, 33], [72, 34.6], [72, 35.5],
];

/** Nangarhar and Kunar. */
export const ISKP: readonly Position[] = [
  [69.92, 34.25], [70.02, 34.72], [70.35, 35.08], [70.75, 35.18], [71.2, 35.05], [71.4, 34.75], [71.3, 34], [70.6, 33.8], [70.1, 33.95],
];

const BALOCH: readonly Position[] = [
  [63, 30.35], [64.2, 30.75], [65.5, 31.02], [66.05, 30.85], [65.95, 30.15], [65.3, 29.86], [64, 29.72], [62.75, 29.68],
];

/** Kandahar, Helmand and Nimroz, along the line: the weakest of the three, an empty outline of dashes. */
export function baloch(sheet: Sheet): Mark {
  const closed = line<Point>().curve(curveCatmullRomClosed).digits(1);
  return { kind: 'path', key: 'area-baloch', of: ['group:baloch'], className: 'doubtful', d: closed(BALOCH.map(([lon, lat]) => sheet.at(lon, lat)))! };
}
