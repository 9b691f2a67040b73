import { polylinePath } from '../../engine/geo/path-data.ts';
import { distance, resampled, stretches } from '../../engine/geo/polyline.ts';
import { pick } from '../../engine/marks/frame.ts';
import { pointOf } from '../../engine/marks/line.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { round } from '../../engine/picture/camera.ts';
import { bands } from '../map/bands.ts';
import { feather } from '../map/feather.ts';
import { land } from '../map/land.ts';
import type { MapSheet } from '../map/sheet.ts';
import type { Incident } from './from.ts';

/** A gap on the map. */
export interface Opening {
  readonly id: string;
  /** On the base plane. */
  readonly at: Point;
}

/** The map with the line opened at the same places as the ruler, its ends bent to Kabul's side there too. */
export function openedMap(sheet: MapSheet, incidents: readonly Incident[]): { readonly marks: Mark[]; readonly openings: readonly Opening[] } {
  const { frame, line, px } = sheet;
  const openings = incidents.map(({ id, share }) => ({ id, at: between(line, pointOf(sheet.geography.line.shares, share)) }));
  const reach = px(pick(frame, 7, 11, 6));
  const pieces = stretches(resampled(line, px(1)), (point) => openings.every(({ at }) => distance(at, point) > reach));
  const isCut = (point: Point): boolean => openings.some(({ at }) => distance(at, point) < reach + px(2));
  const long = px(pick(frame, 8, 12, 7));
  const bends = pieces.flatMap((piece) => [bent(piece.slice(0, 4), isCut, -1, long), bent(piece.slice(-4).reverse(), isCut, 1, long)]).join('');
  return {
    openings,
    marks: [
      ...land(sheet),
      ...bands(sheet),
      ...feather(sheet),
      ...openings.map(({ id, at: [cx, cy] }): Mark => ({ kind: 'circle', key: `map-${id}`, className: 'soft', cx, cy, r: px(pick(frame, 16, 26, 13)) })),
      { kind: 'path', key: 'map-line', className: 'line dashed', d: pieces.map((piece) => polylinePath(piece, 1)).join('') },
      { kind: 'path', key: 'map-bends', className: 'line', d: bends },
    ],
  };
}

/** The bent end of a piece that begins at a gap: towards the gap, and to Kabul's side of the line. */
function bent(piece: readonly Point[], isCut: (point: Point) => boolean, hand: 1 | -1, long: number): string {
  const [end, inner] = [piece[0]!, piece.at(-1)!];
  if (!isCut(end)) return '';
  const far = distance(end, inner) || 1;
  const [dx, dy] = [((end[0] - inner[0]) / far) * long, ((end[1] - inner[1]) / far) * long];
  return `M${round(end[0], 1)} ${round(end[1], 1)}l${round(0.3 * dx + hand * dy, 1)} ${round(0.3 * dy - hand * dx, 1)}`;
}

function between(points: readonly Point[], on: number): Point {
  const [a, b] = [points[Math.floor(on)]!, points[Math.ceil(on)]!];
  return [a[0] + (b[0] - a[0]) * (on % 1), a[1] + (b[1] - a[1]) * (on % 1)];
}
