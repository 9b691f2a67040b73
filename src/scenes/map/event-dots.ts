import { distance } from '../../engine/geo/polyline.ts';
import type { CircleMark, Name, Point } from '../../engine/marks/mark.ts';
import type { SideName } from '../../story.ts';
import { apart } from './apart.ts';
import type { MapSheet } from './sheet.ts';

/** Something that happened at a place, as the table of events has it. */
export interface PlacedEvent {
  readonly id: string;
  readonly kind: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
}

/** One dot an event, all of one size and none on another, each on its own country's side of the line. `look`: another than a dot's. */
export function eventDots(sheet: MapSheet, events: readonly PlacedEvent[], r: number, order = 0, look = ''): CircleMark[] {
  const places = events.map(({ lat, lon }) => sheet.at(lon, lat));
  const spots = apart(places, sheet.px(r + 0.9), (point, i) => kept(sheet, events[i]!, point, sheet.px(r + 2)));
  return events.map(({ id, kind }, i) => {
    const of = placeOf[id];
    const className = look || (kind === 'attack' || kind === 'airstrike' ? 'event' : 'event said');
    return { kind: 'circle', key: `event-${id}`, className, at: spots[i]!, cx: 0, cy: 0, r, order, ...(of && { of: [of] }) };
  });
}

/** What happened between the two may stand on the line. */
function kept(sheet: MapSheet, { country }: PlacedEvent, point: Point, clearance: number): Point {
  if (country === 'Afghanistan') return keptOnSide(sheet, point, 'kabul', clearance);
  return country === 'Pakistan' ? keptOnSide(sheet, point, 'islamabad', clearance) : point;
}

/** Markers are good to a few kilometres and the line is a little off in every map file: a point that falls on the wrong side is set back across it. */
export function keptOnSide(sheet: MapSheet, point: Point, side: SideName, clearance: number): Point {
  const foot = sheet.nearest(point);
  const away = distance(foot, point);
  const isHome = sheet.sideOf(point) === side;
  if (away === 0 || (isHome && away >= clearance)) return point;
  const share = ((isHome ? 1 : -1) * clearance) / away;
  return [foot[0] + (point[0] - foot[0]) * share, foot[1] + (point[1] - foot[1]) * share];
}

/** The place that stands for where an attack was, where the list of names has it. */
const placeOf: Readonly<Record<string, Name>> = {
  'e2022-ambush': 'place:datta-khel',
  'e2022-dewagar': 'place:datta-khel',
  'e2022-kech': 'place:kech',
  'e2022-ku': 'place:karachi',
  'e2022-kulachi': 'place:kulachi',
  'e2022-kurram': 'place:kurram',
  'e2022-mosque': 'place:peshawar-mosque',
  'e2022-naushki': 'place:naushki',
  'e2022-panjgur': 'place:panjgur',
  'e2022-tank': 'place:tank',
};
