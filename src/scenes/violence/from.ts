import type { Geography } from '../../engine/geo/geography.ts';
import type { When } from '../../engine/marks/day-of.ts';
import type { Values } from '../../engine/render/scene.ts';
import type { PlacedEvent } from '../map/event-dots.ts';
import type { RowOf, Rows } from '../from/rows.ts';
import { states, type ViolenceState } from './states.ts';

/** Deaths of all sides in organised violence in a year (UCDP): soldiers, fighters and civilians. */
export interface YearOfDeaths {
  readonly year: number;
  readonly best: number;
  readonly low: number;
  readonly high: number;
}

/** Attacks in a year as PIPS counts them. */
export interface YearOfAttacks {
  readonly year: number;
  /** `null` where no figure was seen: the column stays an empty outline. */
  readonly attacks: number | null;
}

/** Deadly events in one cell of a quarter of a degree in one year. */
export interface Cell {
  readonly year: number;
  /** Its middle. */
  readonly lat: number;
  readonly lon: number;
  readonly events: number;
}

export interface ViolenceData {
  readonly geography: Geography;
  /** In order of years. */
  readonly cells: readonly Cell[];
  /** Every year of the curve, without a gap. */
  readonly deaths: readonly YearOfDeaths[];
  /** Every year of the axis up to the last that has a figure. */
  readonly attacks: readonly YearOfAttacks[];
  /** Days that stand on the axis, by the key of their words. */
  readonly days: Readonly<Record<string, When>>;
  /** Attacks that are told one by one. */
  readonly raids: readonly PlacedEvent[];
  readonly towns: readonly { readonly id: string; readonly name: string; readonly lat: number; readonly lon: number }[];
  readonly values: Values;
}

/** What the maps show of the cells: north of Balochistan, and west of where the land dissolves. */
const [SOUTH, EAST] = [31.2, 73.2];

export function from(rows: Rows, name: string): ViolenceData {
  const { years }: ViolenceState = states[name as keyof typeof states];
  const event = (id: string): RowOf<'events'> => rows.of('events', id);
  const cells = rows.all('ucdpCells', ({ lat, lon }) => lat > SOUTH && lon < EAST);
  const deaths = years ? rows.all('ucdpYears', ({ year }) => year >= years.axis[0]) : [];
  const attacks = years?.attacks ? yearly(rows.all('attacks', ({ series, year, attacks: count }) => series === 'PIPS' && year >= years.axis[0] && count !== undefined), years.axis[0]) : [];
  const days: Record<string, When> = years?.attacks ? { kabul: event('e2021-kabul').date } : years ? { offensive: event('e2014-zarb').date, school: event('e2014-aps').date } : {};
  const raids = years ? [] : ['e2021-swaz', 'e2022-kurram', 'e2022-fencecut', 'e2022-tank', 'e2022-kulachi', 'e2022-ambush', 'e2022-dewagar'].map(event);
  return {
    geography: rows.map(),
    cells,
    deaths,
    attacks,
    days,
    raids: raids.flatMap(({ id, kind, country, lat, lon }) => (lat === undefined || lon === undefined ? [] : [{ id, kind, country, lat, lon }])),
    towns: name === 'crackdown' ? ['kabul', 'peshawar'].map((id) => ({ ...rows.of('places', id), name: rows.name(`place:${id}`) })) : [],
    values: {
      ...days,
      ...Object.fromEntries(deaths.map(({ year, best }) => [`deaths-${year}`, best])),
      ...Object.fromEntries(attacks.flatMap(({ year, attacks: count }) => (count === null ? [] : [[`attacks-${year}`, count]]))),
      'dots-from': cells[0]!.year,
      'dots-until': cells.at(-1)!.year,
      raids: raids.length,
    },
  };
}

/** From the first year of the axis to the last that has a figure; a year without one stays, as `null`. */
function yearly(counted: readonly RowOf<'attacks'>[], first: number): YearOfAttacks[] {
  const counts = new Map(counted.map(({ year, attacks }) => [year, attacks]));
  return Array.from({ length: Math.max(...counts.keys()) - first + 1 }, (_, i) => ({ year: first + i, attacks: counts.get(first + i) ?? null }));
}
