import { dot } from '../../engine/geo/path-data.ts';
import { distance } from '../../engine/geo/polyline.ts';
import { round } from '../../engine/picture/camera.ts';
import type { PathMark, Point } from '../../engine/marks/mark.ts';
import { keptOnSide } from '../map/event-dots.ts';
import type { MapSheet } from '../map/sheet.ts';
import type { Cell } from './from.ts';
import { shareAt } from './layout.ts';
import type { ViolenceState } from './states.ts';
import { tensOf } from './tens.ts';

/** Degrees. */
const CELL = 0.25;

/** No dot nearer to the line, in kilometres: the count is of Pakistan alone. */
const CLEAR = 6;

/**
 * A dot for ten events, somewhere in their cell and always there, a path a year. A year's own dots are in ink while the
 * cursor passes it; then they pale, by other dots that cover them. The places are the same under every camera.
 */
export function dots(sheet: MapSheet, cells: readonly Cell[], { years }: ViolenceState): PathMark[] {
  const spots = spotsOf(sheet, cells);
  const size = sheet.view === 'waziristan' ? ' near' : sheet.view === 'turn' ? ' far' : '';
  return [...spots].flatMap(([year, points]): PathMark[] => {
    const d = points.map(([x, y]) => `M${round(x, 1)},${round(y, 1)}${dot}`).join('');
    const past: PathMark = { kind: 'path', key: `events-past-${year}`, of: ['term:ucdp'], className: `events ${years ? 'past-tens' : 'second'}${size}`, d };
    const own: PathMark = { kind: 'path', key: `events-${year}`, of: ['term:ucdp'], className: `events ink${size}`, d };
    if (!years) return [past];
    const to = years.cursor[1];
    if (year > to) return [];
    return [{ ...own, from: shareAt(years, year) }, ...(year < to ? [{ ...past, from: shareAt(years, year + 1) }] : [])];
  });
}

/** Where the dots stand on the base plane, by year. */
export function spotsOf(sheet: MapSheet, cells: readonly Cell[]): Map<number, Point[]> {
  const spots = new Map<number, Point[]>();
  const tried = new Map<string, number>();
  for (const { year, lat, lon } of tensOf(cells)) {
    const key = `${lat},${lon}`;
    const isClear = (point: Point): boolean => sheet.sideOf(point) === 'islamabad' && distance(sheet.nearest(point), point) >= sheet.km(CLEAR);
    let n = tried.get(key) ?? 0;
    let spot = spread(sheet, lat, lon, n++);
    for (let again = 0; again < TRIES && !isClear(spot); again++) spot = spread(sheet, lat, lon, n++);
    tried.set(key, n);
    spots.set(year, [...(spots.get(year) ?? []), isClear(spot) ? spot : keptOnSide(sheet, spot, 'islamabad', sheet.km(CLEAR))]);
  }
  return spots;
}

/** A cell that lies across the line with all but a corner: its dots are set back over it. */
const TRIES = 40;

/** The nth of places that fill a cell, however many there are, loosely; each cell begins elsewhere. */
function spread({ at }: MapSheet, lat: number, lon: number, n: number): Point {
  const start = Math.round(lat * 8) * 7 + Math.round(lon * 8) * 13;
  const within = (step: number): number => (((start + n) * step) % 1) - 0.5 + 0.16 * (wild((start + n) * step) - 0.5);
  return at(lon + within(0.7548776662) * CELL * 0.92, lat + within(0.569840291) * CELL * 0.92);
}

/** Between 0 and 1, always the same for the same seed. */
function wild(seed: number): number {
  const far = Math.sin(seed * 127.1) * 43758.5453;
  return far - Math.floor(far);
}
