import { distance } from '../../engine/geo/polyline.ts';
import { pick } from '../../engine/marks/frame.ts';
import type { CircleMark, Point } from '../../engine/marks/mark.ts';
import type { FrontierData, MapEvent } from './data.ts';
import { namedAfterEvent } from './place-of-event.ts';
import type { SideName } from '../../story.ts';
import type { Sheet } from './sheet.ts';

/** Pixels by which a dot is moved so that two at one point can both be seen. */
export type Dodge = Readonly<Record<string, Point>>;

/** The attacks inside Pakistan that the story tells: from the fall of Kabul to the end of April 2022, in order of date. */
export function toldAttacks({ events }: FrontierData): MapEvent[] {
  return events
    .filter(({ kind, country, date }) => kind === 'attack' && country === 'Pakistan' && date >= '2021-08-15' && date < '2022-05-01')
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** One dot an event, all of one size; they enter in order of date. */
export function eventDots(sheet: Sheet, events: readonly MapEvent[], dodge: Dodge): CircleMark[] {
  const r = radiusOf(sheet);
  return events.flatMap(({ id }, order) => {
    const [cx, cy] = dodge[id] ?? [0, 0];
    return namedAfterEvent(id, [{ kind: 'circle', key: `event-${id}`, className: 'event', at: eventAt(sheet, id), cx, cy, r, order }]);
  });
}

/** Where an event stands on the base plane: on its own country's side, clear of the line. */
export function eventAt(sheet: Sheet, id: string): Point {
  const { lon, lat, country } = sheet.event(id);
  return keptOnSide(sheet, sheet.at(lon, lat), country === 'Afghanistan' ? 'kabul' : 'islamabad', sheet.px(radiusOf(sheet) + 6));
}

/** Markers are good to a few kilometres and the line is a little off in every map file: a point that falls on the wrong side is set back across it. */
export function keptOnSide(sheet: Sheet, point: Point, side: SideName, clearance: number): Point {
  const foot = sheet.nearest(point);
  const away = distance(foot, point);
  const isHome = sheet.sideOf(point) === side;
  if (away === 0 || (isHome && away >= clearance)) return point;
  const share = ((isHome ? 1 : -1) * clearance) / away;
  return [foot[0] + (point[0] - foot[0]) * share, foot[1] + (point[1] - foot[1]) * share];
}

function radiusOf({ frame, view }: Sheet): number {
  return view === 'waziristan' ? pick(frame, 5, 6.5) : pick(frame, 4.2, 5.2);
}
