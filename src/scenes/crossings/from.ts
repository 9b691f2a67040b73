import { utcDay } from 'd3';
import { precisionKm } from '../from/precision.ts';
import type { Rows, RowOf } from '../from/rows.ts';
import type { Crossing, CrossingsData, Place, Returns, Truce } from './data.ts';
import { states, type CrossingsState } from './states.ts';

/** Between which places the line was fought over, where a row names no single place. */
const fought: Readonly<Record<string, readonly [string, string]>> = {
  'cb2025-10-11': ['helmand', 'asadabad'],
  'cb2026-02-26': ['paktika', 'nuristan'],
};

/** Attacks inside Pakistan before the record since June 2022 begins, and the place each was near. */
const early = { 'e2022-fencecut': 'miranshah', 'e2022-ambush': 'datta-khel' };

/** Everything up to the state's day, in order of time. */
export function from(rows: Rows, name: string): CrossingsData {
  const state: CrossingsState = states[name as keyof typeof states];
  const geography = rows.map();
  const across = rows.all('crossBorder', ({ date }) => date <= state.until);
  // An attack that came across the line stands in both tables.
  const inside = rows.all('timelineSince', ({ date, lane }) => Boolean(lane) && date <= state.until && !across.some((row) => row.date === date && row.owned === 'tied'));
  const crossings = [
    ...across.flatMap((row) => crossingsOf(row, rows)),
    ...inside.flatMap((row) => (row.at ?? []).map((id) => attack(row, placeOf(id, rows), rows))),
    ...Object.entries(early).map(([id, place]) => attack(rows.of('events', id), placeOf(place, rows), rows)),
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
  const truces = (state.truces ?? []).map((key) => truceOf[key](rows));
  const returns = state.tells === 'returns' ? rows.all('returns', ({ basis }) => basis !== 'wider') : [];
  const killed = state.killed ? rows.all('attacks', ({ series, year, killed: people }) => series === 'PIPS' && year >= 2022 && people !== undefined) : [];
  const moments = Object.fromEntries(Object.entries(state.moments ?? {}).map(([key, id]) => [key, rows.of('timelineSince', id).date]));
  return {
    geography,
    crossings,
    truces,
    killed: killed.map(({ year, killed: people }) => ({ year, people: people! })),
    returns: returns.filter(({ basis }) => basis === 'running').map(counted),
    apart: returns.filter(({ basis }) => basis === 'window').map(counted),
    moments,
    values: {
      ...valuesOf([...across, ...inside].filter(({ date }) => date >= state.since)),
      ...Object.fromEntries(killed.map(({ year, killed: people }) => [`killed-${year}`, people!])),
      ...Object.fromEntries(returns.map(({ id, people }) => [id, people])),
      ...Object.fromEntries(truces.flatMap(({ key, from: first, until: last }) => [[`${key}-from`, first], [`${key}-until`, last]])),
      ...moments,
    },
  };
}

function crossingsOf(row: RowOf<'crossBorder'>, rows: Rows): Crossing[] {
  const { id, date, kind, owned, seen, side_hit: hit } = row;
  const places = (row.at ?? []).map((place) => placeOf(place, rows));
  const one = { date, owned, quoted: seen === 'quoted', side: hit === 'islamabad' ? hit : ('kabul' as const) };
  const between = fought[id];
  if (between) return [{ ...one, id, sign: 'stretch', places: between.map((place) => placeOf(place, rows)) }];
  const clash = (place: Place): Crossing => ({ ...one, id, sign: 'ring', places: [place] });
  const hits = (several: readonly Place[]): Crossing[] => several.map((place) => ({ ...one, id: places.length > 1 ? `${id}-${place.id}` : id, sign: 'half', places: [place] }));
  if (kind === 'clash') return [clash(places[0]!)];
  return kind === 'clash-and-strike' ? [clash(places[0]!), ...hits(places.slice(1))] : hits(places);
}

/** An attack inside Pakistan that it ties to Afghan soil. */
function attack(row: RowOf<'events'> | RowOf<'timelineSince'>, place: Place, rows: Rows): Crossing {
  return { id: row.id, date: row.date, sign: 'half', side: 'islamabad', owned: 'tied', quoted: rows.quoted(row), places: [place] };
}

function placeOf(id: string, rows: Rows): Place {
  const { lon, lat, precision } = rows.of('places', id);
  return { id, position: [lon, lat], km: precisionKm({ id, precision }) };
}

const truceOf = {
  /** With the Pakistani Taliban. */
  ttp: (rows: Rows): Truce => ({ key: 'ttp', from: rows.of('statements', 'w2022-06-02-truce').date, until: rows.of('timelineSince', 's02').date }),
  hours: (rows: Rows): Truce => ({ key: 'hours', from: rows.of('timelineSince', 's16').date, until: rows.of('timelineSince', 's17').date }),
  /** Said to hold at the end of October; a strike was reported in November. */
  doha: (rows: Rows): Truce => ({ key: 'doha', from: rows.of('timelineSince', 's18').date, fades: rows.of('timelineSince', 's19').date, until: rows.of('timelineSince', 's21').date }),
  /** Announced the day before it began. */
  eid: (rows: Rows): Truce => ({ key: 'eid', from: utcDay.offset(new Date(rows.of('timelineSince', 's30').date), 1).toISOString().slice(0, 10), until: rows.of('timelineSince', 's30a').date }),
} as const;

function counted({ id, since, as_of: asOf, people }: RowOf<'returns'>): Returns {
  return { id, since, asOf, people };
}

function valuesOf(told: readonly { readonly id: string; readonly date: string; readonly killed_low?: number | undefined; readonly killed_high?: number | undefined }[]): Record<string, string | number> {
  return Object.fromEntries(told.flatMap(({ id, date, killed_low: low, killed_high: high }) => [[id, date], ...(low === undefined ? [] : [[`${id}-low`, low]]), ...(high === undefined ? [] : [[`${id}-high`, high]])]));
}
