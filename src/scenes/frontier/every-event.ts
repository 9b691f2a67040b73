import { pick } from '../../engine/marks/frame.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { named } from '../../engine/marks/named.ts';
import { apart } from './apart.ts';
import { countries } from './countries.ts';
import type { MapEvent } from './data.ts';
import { keptOnSide } from './events.ts';
import { namedAfterEvent } from './place-of-event.ts';
import { placeAt, words, type Offset } from './placed.ts';
import type { Sheet } from './sheet.ts';
import type { FrontierState } from './state.ts';

/** Every event that has a place on the map, for readers who explore: one dot each, none on another. */
export const everyEvent: FrontierState = {
  title: { narrow: 'Where it happened', wide: 'Where it happened: every event with a place on this map' },
  source: {
    narrow: 'Filled: attacks, air strikes. Open: all other events.',
    wide: 'Filled dots: attacks and air strikes. Open dots: all other events. Dots at one place stand beside one another.',
  },
  view: 'events',
  ground: 'land',
  draw: (sheet) => ({ under: [], over: [...names(sheet), ...cities(sheet), ...dots(sheet)] }),
};

const offsets: Readonly<Record<string, readonly [Offset, Offset]>> = {
  kabul: [[-16, 32, 'end'], [-30, 46, 'end']],
  islamabad: [[30, -19, 'end'], [0, -32, 'middle']],
  kandahar: [[0, 4, 'middle'], [0, 4, 'middle']],
  quetta: [[0, 4, 'middle'], [0, 4, 'middle']],
  karachi: [[-14, 4, 'end'], [-18, 4, 'end']],
};

/** The names of the countries, Afghanistan's further west: there are many dots in and around Kabul. */
function names(sheet: Sheet): Mark[] {
  const at = pick(sheet.frame, sheet.at(64.2, 32.9), sheet.at(64.6, 33.9));
  return countries(sheet).map((mark) => (mark.key === 'country-afghanistan' ? { ...mark, at } : mark));
}

function cities(sheet: Sheet): Mark[] {
  return Object.entries(offsets).flatMap(([id, places]) => named(`place:${id}`, words(sheet, `city-${id}`, placeAt(sheet, id), pick(sheet.frame, ...places), [sheet.place(id).name], 'second')));
}

function dots(sheet: Sheet): Mark[] {
  const r = pick(sheet.frame, 4.4, 6.4);
  const events = sheet.data.events.filter((event) => isSeen(sheet, event)).toSorted((a, b) => a.date.localeCompare(b.date));
  const places = events.map(({ lat, lon }) => sheet.at(lon, lat));
  const spots = apart(places, sheet.px(r + 0.9), (point, i) => kept(sheet, events[i]!, point, sheet.px(r + 2)));
  return events.flatMap(({ id, kind }, i) => {
    const className = kind === 'attack' || kind === 'airstrike' ? 'event' : 'event said';
    return namedAfterEvent(id, [{ kind: 'circle', key: `event-${id}`, className, at: spots[i]!, cx: 0, cy: 0, r }]);
  });
}

/** On its country's side of the line; what happened between the two may stand on it. */
function kept(sheet: Sheet, { country }: MapEvent, point: Point, clearance: number): Point {
  if (country === 'Afghanistan') return keptOnSide(sheet, point, 'kabul', clearance);
  return country === 'Pakistan' ? keptOnSide(sheet, point, 'islamabad', clearance) : point;
}

function isSeen({ at, onPlate, frame }: Sheet, { lat, lon }: MapEvent): boolean {
  const [x, y] = onPlate(at(lon, lat));
  return x > 0 && x < frame.width && y > frame.head && y < frame.height - frame.foot;
}
