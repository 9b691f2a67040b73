import { shapePath } from '../../engine/geo/path-data.ts';
import { rayLengths } from '../../engine/geo/rays.ts';
import { pick } from '../../engine/marks/frame.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import type { MapSheet } from '../map/sheet.ts';
import { appearing } from './layout.ts';
import type { Placed } from './on-map.ts';
import type { CrossingsState } from './states.ts';

const RAYS = 30;

/** A soft halo under each place that is newly hit, once however often: somewhere here, never a pin. Wider where the place is less exact, within bounds, so that no size is read as force; cut at the line. */
export function haloes(sheet: MapSheet, state: CrossingsState, fresh: readonly Placed[]): Mark[] {
  const least = pick(sheet.frame, 13, 20);
  const first = new Map(fresh.filter(({ crossing: { sign } }) => sign === 'half').reverse().map((one) => [one.crossing.places[0]!.id, one]));
  return [...first].flatMap(([id, { crossing, at }]) => {
    const radius = Math.min(Math.max(sheet.km(crossing.places[0]!.km), sheet.px(least)), sheet.px(2 * least));
    const edge = rayLengths(at, radius, RAYS, sheet.line, sheet.px(2)).map((length, ray) => along(at, ray, length));
    return appearing([{ kind: 'path', key: `halo-${id}`, of: [`place:${id}`], className: `halo ${crossing.side}`, d: shapePath(edge, 1) }], state, crossing);
  });
}

function along([x, y]: Point, ray: number, length: number): Point {
  const angle = (ray * 2 * Math.PI) / RAYS;
  return [x + Math.cos(angle) * length, y + Math.sin(angle) * length];
}
