import { precisionKm } from '../from/precision.ts';
import type { Rows, RowOf } from '../from/rows.ts';
import type { Values } from '../../engine/render/scene.ts';
import type { FrontierData, MapEvent, MapPlace } from './data.ts';
import type { FrontierState } from './state.ts';
import { states } from './states.ts';

/** The day from which the strip of months counts. */
const FALL = 'e2021-kabul';

/** What a map shows: the rows its state tells of, and the places it stands on. */
export function from(rows: Rows, state: string): FrontierData {
  const { events = [], crossings = [], values = {} } = taken(rows, state);
  const ids = new Set([...placesOf(states[state as keyof typeof states]), ...crossings.flatMap(({ id, opposite, road_west, road_east }) => [id, opposite, road_west, road_east].filter((one) => one !== undefined))]);
  return {
    geography: rows.map(),
    events: events.flatMap(placed).toSorted((a, b) => a.date.localeCompare(b.date)),
    crossings: crossings.map(({ id, opposite, road_west: west, road_east: east }) => ({ id, opposite, west, east })),
    places: [...ids].map((id) => mapPlace(rows, id)),
    values,
  };
}

interface Taken {
  readonly events?: readonly RowOf<'events'>[];
  readonly crossings?: readonly RowOf<'crossings'>[];
  readonly values?: Values;
}

function taken(rows: Rows, state: string): Taken {
  const events = (...ids: string[]): RowOf<'events'>[] => ids.map((id) => rows.of('events', id));
  switch (state) {
    case 'kabul-falls': {
      const [fall] = events(FALL);
      return { events: [fall!], values: { fall: fall!.date } };
    }
    case 'two-talibans':
      ['afg-taliban', 'ttp', 'pak-army'].forEach((id) => rows.of('groupFacts', id));
      ['r03', 'r04'].forEach((id) => rows.of('relations', id));
      return { events: events(FALL) };
    case 'attacks-rise': {
      const counts = rows.all('attacksAroundTakeover');
      const count = (span: 'before' | 'after'): number => counts.find((row) => row.span === span)!.attacks;
      const attacks = rows.all('events', ({ kind, country, date }) => kind === 'attack' && country === 'Pakistan' && date >= '2021-08-15' && date < '2022-05-01');
      return { events: [...events(FALL), ...attacks], values: { before: count('before'), after: count('after'), more: count('after') - count('before'), dots: attacks.length, first: attacks[0]!.date, last: attacks.at(-1)!.date } };
    }
    case 'ambush': {
      const [ambush, fall] = events('e2022-ambush', FALL);
      return { events: [fall!, ambush!], values: { date: ambush!.date, killed: ambush!.killed_low ?? 0 } };
    }
    case 'april-strikes': {
      const [khost, kunar, ambush, fall] = events('e2022-khost', 'e2022-kunar', 'e2022-ambush', FALL);
      return { events: [fall!, ambush!, khost!, kunar!], values: { date: khost!.date, ambush: ambush!.date } };
    }
    case 'the-mirror':
      return mirrored(rows);
    case 'who-shelters':
      ['ttp', 'iskp', 'baloch'].forEach((id) => rows.of('groupFacts', id));
      ['r02', 'r15', 'r20'].forEach((id) => rows.of('relations', id));
      return {};
    case 'durand-1893': {
      const [agreed, pakistan] = events('e1893-durand', 'e1947-pakistan');
      return { values: { agreed: agreed!.date, pakistan: pakistan!.date } };
    }
    case 'both-sides':
    case 'where-it-stands': {
      const crossings = rows.all('crossings');
      const [{ since, as_of }] = crossings as [RowOf<'crossings'>];
      return { crossings, values: { since, asOf: as_of, gates: crossings.length } };
    }
    case 'open-war': {
      const [first, offensive, second] = ['cb2026-02-22', 'cb2026-02-26', 'cb2026-02-27'].map((id) => rows.of('crossBorder', id).date) as [string, string, string];
      return { values: { first, offensive, second } };
    }
    case 'every-event':
      return { events: rows.all('events', ({ lat, lon }) => lat !== undefined && lon !== undefined) };
    default:
      return {};
  }
}

/** What each capital said of the other, and when. */
function mirrored(rows: Rows): Taken {
  const [base, karzai, , , counter] = ['rear-base', 'right-to-cross', 'munich', 'un-2024', 'iskp-in-pakistan', 'hand-over', 'un-2025', 'assurances'].map((id) => rows.of('havens', id));
  return { values: { from: base!.date, until: base!.until ?? '', karzai: karzai!.date, counter: counter!.date } };
}

/** The places a state stands on, by their ids. */
function placesOf({ halos, rings, towns, labels, places }: FrontierState): string[] {
  return [
    ...(rings ?? []),
    ...(halos ?? []).map(({ place }) => place),
    ...(labels ?? []).flatMap(({ at }) => (typeof at === 'string' ? [at] : [])),
    ...Object.values(towns ?? {}).flatMap((spots) => Object.keys(spots)),
    ...(places ?? []),
  ];
}

function mapPlace(rows: Rows, id: string): MapPlace {
  const { lat, lon, precision } = rows.of('places', id);
  return { id, name: rows.name(`place:${id}`), lat, lon, precisionKm: precisionKm({ id, precision }) };
}

function placed({ id, date, kind, country, lat, lon }: RowOf<'events'>): MapEvent[] {
  return lat === undefined || lon === undefined ? [] : [{ id, date, kind, country, lat, lon }];
}
