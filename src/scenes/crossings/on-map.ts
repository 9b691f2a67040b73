import { nearestOnArc, type Arc } from '../../engine/geo/arc.ts';
import { polylinePath } from '../../engine/geo/path-data.ts';
import { pick } from '../../engine/marks/frame.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import type { MapSheet } from '../map/sheet.ts';
import type { Given } from '../../engine/render/scene.ts';
import type { Crossing, CrossingsData } from './data.ts';
import { appearing, signRadius } from './layout.ts';
import { sign } from './sign.ts';
import { stacked } from './stacked.ts';
import type { CrossingsState } from './states.ts';

type Part = Given<CrossingsData, CrossingsState>;
type IsNew = (crossing: Crossing) => boolean;

/** A crossing at its place on the map. */
export interface Placed {
  readonly crossing: Crossing;
  /** On the base plane. */
  readonly at: Point;
  /** How far it gives way to others at its place, in pixels. */
  readonly moved: Point;
}

/** All that has a place on the plate, in order of time. A clash stands on the line, fighting along a stretch in its middle. */
export function placedOn(sheet: MapSheet, crossings: readonly Crossing[], bottom: number): Placed[] {
  const r = signRadius(sheet.frame);
  const spots = crossings.map((crossing) => ({ crossing, at: spotOf(sheet, crossing) })).filter(({ at }) => sheet.onPlate(at)[1] < bottom);
  const wishes = spots.map(({ crossing: { sign: kind, side }, at: [x, y] }) => ({ x: x * sheet.camera.k, y: y * sheet.camera.k, away: kind === 'half' ? (side === 'kabul' ? -1 : 1) : 0 } as const));
  const moved = stacked(wishes, r * 1.5, r * 0.72);
  return spots.map(({ crossing, at }, i) => ({ crossing, at, moved: wishes[i]!.away === 0 ? [moved[i]!, 0] : [0, moved[i]! * wishes[i]!.away] }));
}

/** A district's point may lie a little beyond the line of the map file: it is set as far on the side that was hit. */
function spotOf({ at, nearest, line, geography, sideOf }: MapSheet, { sign: kind, side, places }: Crossing): Point {
  const point = at(...places[0]!.position);
  const foot = nearest(point);
  if (kind === 'half') return sideOf(point) === side ? point : [2 * foot[0] - point[0], 2 * foot[1] - point[1]];
  if (kind === 'ring') return foot;
  const [from, to] = endsOf(geography.line, places);
  return line[geography.line.shares.findIndex((share) => share >= (from + to) / 2)]!;
}

/** The shares of the line between which a stretch lies. */
function endsOf(line: Arc, places: Crossing['places']): [number, number] {
  const [a, b] = places.map(({ position }) => nearestOnArc(line, position).share) as [number, number];
  return a < b ? [a, b] : [b, a];
}

/** The stretches of the line that were fought over. Painted under it. */
export function foughtOver({ geography: { line }, line: points }: MapSheet, { data: { crossings } }: Part, isNew: IsNew): Mark[] {
  return crossings.filter(({ sign: kind }) => kind === 'stretch').map((crossing): Mark => {
    const [from, to] = endsOf(line, crossing.places);
    const d = polylinePath(points.filter((_, i) => line.shares[i]! >= from && line.shares[i]! <= to), 1);
    return { kind: 'path', key: `fought-${crossing.id}`, className: `fought${isNew(crossing) ? '' : ' past'}`, d };
  });
}

/** The signs; what is past recedes. A dotted tie leads across the line where Islamabad says that an attack came from beyond it. */
export function onMap(sheet: MapSheet, { state }: Part, placed: readonly Placed[], isNew: IsNew): Mark[] {
  const r = signRadius(sheet.frame);
  const signs = placed.filter(({ crossing: { sign: kind } }) => kind !== 'stretch');
  const fresh = signs.filter(({ crossing }) => isNew(crossing));
  const past = signs.filter(({ crossing }) => !isNew(crossing));
  const drawn = ({ crossing, at, moved: [x, y] }: Placed): Mark => ({ ...sign(`at-${crossing.id}`, crossing, x, y, r), at, of: [`place:${crossing.places[0]!.id}`] });
  return [
    ...fresh.flatMap((one) => appearing(tie(one, sheet), state, one.crossing)),
    ...past.map((one) => ({ ...drawn(one), className: `${drawn(one).className} past` })),
    ...fresh.flatMap((one) => appearing([drawn(one)], state, one.crossing)),
  ];
}

/** Over the line and a little further: from where, nobody has shown. */
function tie({ crossing, at, moved: [x, y] }: Placed, { nearest, camera, frame }: MapSheet): Mark[] {
  if (crossing.owned !== 'tied') return [];
  const foot = nearest(at);
  const [dx, dy] = [(foot[0] - at[0]) * camera.k, (foot[1] - at[1]) * camera.k];
  const far = 1 + pick(frame, 12, 18) / Math.hypot(dx, dy);
  return [{ kind: 'rule', key: `tie-${crossing.id}`, className: `stroke dotted ${crossing.side}`, at, x1: x, y1: y, x2: dx * far, y2: dy * far }];
}
