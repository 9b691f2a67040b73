import { geoLength } from 'd3';
import type { Geography } from '../../engine/geo/geography.ts';
import { nearestOnArc, type Arc, type Position } from '../../engine/geo/arc.ts';
import { borderArc } from '../../engine/geo/border.ts';
import type { When } from '../../engine/marks/day-of.ts';
import { border } from '../../story.ts';
import { whenOf } from '../../content/tables/events.ts';
import { readMapFile } from '../from/ground.ts';
import { numbersTold } from '../from/numbers-told.ts';
import { Missing, type RowOf, type Rows } from '../from/rows.ts';

/** What the line as a ruler is drawn from; a state takes only its own rows, the rest is empty. */
export interface RulerData {
  /** The line on the map. */
  readonly arc: Arc;
  /** Line and land, where the picture is a map as well. */
  readonly geography?: Geography;
  /** Our own measurements, in kilometres, of a coarse and a fine drawing. */
  readonly details: readonly MapDetail[];
  /** Lengths that somebody published, in kilometres, from the shortest to the longest. */
  readonly lengths: readonly { readonly id: string; readonly km: number }[];
  /** The length of fence that the army planned, in kilometres. */
  readonly plan: number;
  /** In order of time. */
  readonly claims: readonly Claim[];
  /** In order of time. */
  readonly incidents: readonly Incident[];
}

/** The line as one map file has it. Its length measures the map's detail, not the line. */
export interface MapDetail {
  readonly positions: readonly Position[];
  readonly km: number;
}

/** How much fence the army said there was. */
export interface Claim {
  readonly id: string;
  readonly when: When;
  /** As told: kilometres, or per cent of the plan. */
  readonly told: number;
  readonly km: number;
}

/** Something that happened at the fence. */
export interface Incident {
  readonly id: string;
  readonly when: When;
  /** Share of the line up to the spot nearest to the place that the sources name. */
  readonly share: number;
}

/** Who published a length. */
const lengths = { khaama: 'f03', site: 'f04', army: 'f05', jazeera: 'f06', cia: 'f02' };

/** What the army claimed of the whole line; in words of content a claim is named for its number. */
const claims = { k160: 'f15', k310: 'f16', k802: 'f17', k900: 'f18', k1250: 'f19', p83: 'f20', p94: 'f24' };

/** Events by the key of their words. */
const incidents: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  earlier: { e2007: 'e2007-fence', e2013: 'e2013-goshta', e2015: 'e2015-angoor-ada', e2016: 'e2016-torkham', e2018: 'e2018-kurram', e2020: 'e2020-ghowargi' },
  gaps: { nangarhar: 'e2021-nangarhar-fence', nimroz: 'e2021-nimroz' },
  readings: { nangarhar: 'e2021-nangarhar-fence', nimroz: 'e2021-nimroz', kurram: 'e2022-kurram', waziristan: 'e2022-fencecut' },
};

export function from(rows: Rows, state: string): RulerData {
  const none: RulerData = { arc: { positions: [], shares: [] }, details: [], lengths: [], plan: 0, claims: [], incidents: [] };
  const km = (id: string): number => numbersTold(rows.of('fence', id), 1)[0]!;
  if (state === 'built') return { ...none, plan: km('f05'), claims: Object.entries(claims).map(([id, row]) => claimOf(id, rows.of('fence', row), km('f05'))) };
  const geography = rows.map();
  const arc = geography.line;
  if (state === 'lengths') {
    // The row of our own measurement, which is taken anew from the map.
    rows.of('fence', 'f35');
    return { ...none, arc, details: [detailOf('50m'), detailOf('10m')], lengths: Object.entries(lengths).map(([id, row]) => ({ id, km: km(row) })) };
  }
  return { ...none, arc, ...(state === 'gaps' && { geography }), incidents: Object.entries(incidents[state]!).map(([id, row]) => incidentOf(id, rows.of('events', row), arc)) };
}

/** What placeholders may name: every length, claim and day under its key. */
export function values({ details, lengths: published, plan, claims: told, incidents: happened }: RulerData): Record<string, number | string> {
  const [coarse, fine] = details.map(({ km }) => Math.round(km));
  return {
    ...(coarse && fine && { coarse, fine }),
    ...Object.fromEntries(published.map(({ id, km }) => [id, km])),
    ...(plan && { plan }),
    ...Object.fromEntries(told.flatMap(({ id, told: number, when }): [string, number | string][] => [[id, number], [`${id}-when`, when]])),
    ...Object.fromEntries(happened.map(({ id, when }) => [id, when])),
  };
}

const EARTH_KM = 6371;

/** The line as the map file has it at a scale: its vertices and the length they give. */
function detailOf(scale: '50m' | '10m'): MapDetail {
  const positions = borderArc(readMapFile(scale), border);
  return { positions, km: geoLength({ type: 'LineString', coordinates: positions.map((position) => [...position]) }) * EARTH_KM };
}

function claimOf(id: string, row: RowOf<'fence'>, plan: number): Claim {
  const told = numbersTold(row, 1)[0]!;
  return { id, when: row.as_of ?? '', told, km: row.topic === 'share built' ? (told / 100) * plan : told };
}

function incidentOf(id: string, event: RowOf<'events'>, arc: Arc): Incident {
  const { lon, lat } = event;
  if (lon === undefined || lat === undefined) throw new Missing({ file: 'data/events.csv', where: `the row "${event.id}"`, found: 'no place', expected: 'lat and lon, since a picture shows where on the line it was' });
  return { id, when: whenOf(event), share: nearestOnArc(arc, [lon, lat]).share };
}
