import { polylinePath } from '../../engine/geo/path-data.ts';
import { distance, resampled, stretches } from '../../engine/geo/polyline.ts';
import { baseProjection, place } from '../../engine/geo/projection.ts';
import { shrink, type Box } from '../../engine/geo/shrink.ts';
import { pick } from '../../engine/marks/frame.ts';
import { pointOf } from '../../engine/marks/line.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { round } from '../../engine/picture/camera.ts';
import { text } from '../../engine/render/text.ts';
import { map } from '../../story.ts';
import type { GivenRuler } from './axis.ts';

/** Where a gap is on the small map. */
export interface Opening {
  readonly id: string;
  readonly at: Point;
}

/** The line as it lies on the map, in a box, opened at the same places as the ruler, its ends bent to Kabul's side there too. */
export function openedMap({ data: { arc, incidents }, words, frame }: GivenRuler, box: Box): { readonly marks: Mark[]; readonly openings: readonly Opening[] } {
  const points = arc.positions.map(([lon, lat]) => place(baseProjection(map, frame), lon, lat));
  const drawn = points.map(shrink(points, box));
  const openings = incidents.map(({ id, share }) => ({ id, at: between(drawn, pointOf(arc.shares, share)) }));
  const [reach, r] = [pick(frame, 6, 10), pick(frame, 15, 26, 13)];
  const pieces = stretches(resampled(drawn, 1), (point) => openings.every(({ at }) => distance(at, point) > reach));
  const cut = (point: Point): boolean => openings.some(({ at }) => distance(at, point) < reach + 2);
  const bends = pieces.flatMap((piece) => [bent(piece.slice(0, 4), cut), bent(piece.slice(-4).reverse(), cut, true)]).join('');
  const { x, y, width, height } = box;
  return {
    openings,
    marks: [
      ...openings.map(({ id, at: [cx, cy] }): Mark => ({ kind: 'circle', key: `map-${id}`, className: 'soft', cx, cy, r })),
      { kind: 'path', key: 'map-line', className: 'line thin dashed', d: pieces.map((piece) => polylinePath(piece, 1)).join('') },
      { kind: 'path', key: 'map-bends', className: 'line thin', d: bends },
      ...text('map-iran', words('iran'), { x: drawn[0]![0] - pick(frame, 20, 32, 18), y: drawn[0]![1] - pick(frame, 4, 6), width: 60, anchor: 'end', look: 'small second' }, frame),
      ...text('map-wakhan', words('wakhan'), { x: drawn.at(-1)![0], y: drawn.at(-1)![1] + pick(frame, 27, 40), width: 80, anchor: 'end', look: 'small second' }, frame),
      ...text('map-afghanistan', words('afghanistan'), { x: x + width * 0.2, y: y + height * 0.42, width: 140, look: 'roomy strong kabul' }, frame),
      ...text('map-pakistan', words('pakistan'), { x: frame.width - frame.margin, y: y + height * 0.72, width: 140, anchor: 'end', look: 'roomy strong islamabad' }, frame),
    ],
  };
}

/** The bent end of a piece that begins at a gap: towards the gap and to the left hand of who walks the line. `back`: the piece is given against that way. */
function bent(piece: readonly Point[], cut: (point: Point) => boolean, back = false): string {
  const [end, inner] = [piece[0]!, piece.at(-1)!];
  if (!cut(end)) return '';
  const far = distance(end, inner) || 1;
  const [dx, dy] = [(end[0] - inner[0]) / far, (end[1] - inner[1]) / far];
  const hand = back ? 1 : -1;
  return `M${round(end[0], 1)} ${round(end[1], 1)}l${round(2 * dx + 7 * hand * dy, 1)} ${round(2 * dy - 7 * hand * dx, 1)}`;
}

function between(points: readonly Point[], on: number): Point {
  const [a, b] = [points[Math.floor(on)]!, points[Math.ceil(on)]!];
  return [a[0] + (b[0] - a[0]) * (on % 1), a[1] + (b[1] - a[1]) * (on % 1)];
}
