import type { Library } from '../../content/library.ts';
import type { Geography } from '../../engine/geo/geography.ts';
import type { AttackCounts, Cell, FrontierData } from './data.ts';
import { eventOf } from '../from/event-of.ts';
import { precisionKm } from '../from/precision.ts';
import { lastKnown, sinceDate } from '../from/since-date.ts';

/** What the maps of the frontier show: places, events, UCDP's cells and PIPS's counts around the takeover. */
export function frontierData(library: Library, geography: Geography): FrontierData {
  return {
    geography,
    places: library.places.map(({ id, lat, lon, precision }) => ({ id, lat, lon, name: nameOf(library, id), precisionKm: precisionKm({ id, precision }), isCrossing: precision.startsWith('crossing') })),
    events: library.events.flatMap(({ id, date, kind, country, lat, lon, killed_low, killed_high }) =>
      lat === undefined || lon === undefined ? [] : [{ id, date, kind, country, lat, lon, killedLow: killed_low, killedHigh: killed_high }],
    ),
    incidents: library.crossBorder.map(({ id, date, at, killed_low, killed_high }) => ({ id, date, at: at ?? [], killedLow: killed_low, killedHigh: killed_high })),
    easternTruce: eventOf(library, 'e2021-kashmir').date,
    shutSince: sinceDate(library, 's33'),
    asOf: lastKnown(library),
    cells: cellTotals(library),
    attacks: { before: attacksIn(library, 'before'), after: attacksIn(library, 'after') },
  };
}

function nameOf({ names }: Library, id: string): string {
  const place = names.places.find((one) => one.id === id);
  if (!place) throw new Error(`content/data/places.csv has the place "${id}", which content/names.yaml does not name.`);
  return place.name;
}

/** Each cell once, its years added up. */
function cellTotals({ ucdpCells }: Library): Cell[] {
  const totals = new Map<string, Cell>();
  for (const { lat, lon, events } of ucdpCells) {
    const key = `${lat},${lon}`;
    totals.set(key, { lat, lon, events: (totals.get(key)?.events ?? 0) + events });
  }
  return [...totals.values()];
}

function attacksIn({ attacksAroundTakeover }: Library, span: 'before' | 'after'): AttackCounts['before'] {
  const row = attacksAroundTakeover.find((one) => one.span === span);
  if (!row) throw new Error(`content/data/attacks-around-takeover.csv has no row with the span "${span}".`);
  return row.attacks;
}
