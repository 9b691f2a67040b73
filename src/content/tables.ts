import type { z } from 'astro/zod';
import { attacksAroundTakeover } from './schemas/attacks-around-takeover.ts';
import { attacksByProvince } from './schemas/attacks-by-province.ts';
import { attacks } from './schemas/attacks.ts';
import { claimedToll } from './schemas/claimed-toll.ts';
import { crossBorder } from './schemas/cross-border.ts';
import { event } from './schemas/event.ts';
import { fenceFact } from './schemas/fence-fact.ts';
import { forecast } from './schemas/forecast.ts';
import { groupFacts } from './schemas/group-facts.ts';
import { interest } from './schemas/interest.ts';
import { merger } from './schemas/merger.ts';
import { place } from './schemas/place.ts';
import { prisonerCount } from './schemas/prisoner-count.ts';
import { relation } from './schemas/relation.ts';
import { returns } from './schemas/returns.ts';
import { securityForcesKilled } from './schemas/security-forces-killed.ts';
import { sinceEvent } from './schemas/since-event.ts';
import { statement } from './schemas/statement.ts';
import { toll } from './schemas/toll.ts';
import { ttpAttributed } from './schemas/ttp-attributed.ts';
import { ucdpCell } from './schemas/ucdp-cell.ts';
import { ucdpYear } from './schemas/ucdp-year.ts';
import type { Kind } from './references.ts';

/** The rules of one table. */
export interface Table {
  /** Name of the file in `content/data/`. */
  readonly file: string;
  /** What a row must be; its keys are the columns. */
  readonly row: z.ZodObject;
  /** Columns that hold names of other things, besides `sources`. */
  readonly refers: Readonly<Record<string, Kind>>;
  /** What its column `id` names, when others refer to it. */
  readonly declares?: Kind;
}

/** Every table of `content/data/`, by the name it has in the library. */
export const tables = {
  places: { file: 'places.csv', row: place, refers: { id: 'place' }, declares: 'marker' },
  events: { file: 'events.csv', row: event, refers: {}, declares: 'event' },
  relations: { file: 'relations.csv', row: relation, refers: { from: 'actor', to: 'actor' } },
  groupFacts: { file: 'groups.csv', row: groupFacts, refers: { id: 'actor' } },
  statements: { file: 'statements.csv', row: statement, refers: {} },
  tolls: { file: 'tolls.csv', row: toll, refers: { events: 'event' } },
  prisoners: { file: 'prisoners.csv', row: prisonerCount, refers: {} },
  attacks: { file: 'attacks.csv', row: attacks, refers: {} },
  attacksByProvince: { file: 'attacks-by-province.csv', row: attacksByProvince, refers: {} },
  securityForcesKilled: { file: 'security-forces-killed.csv', row: securityForcesKilled, refers: {} },
  attacksAroundTakeover: { file: 'attacks-around-takeover.csv', row: attacksAroundTakeover, refers: {} },
  mergers: { file: 'mergers.csv', row: merger, refers: { group: 'group', left_from: 'group' } },
  ttpAttributed: { file: 'ttp-attributed.csv', row: ttpAttributed, refers: {} },
  ucdpYears: { file: 'ucdp-years.csv', row: ucdpYear, refers: {} },
  ucdpCells: { file: 'ucdp-cells.csv', row: ucdpCell, refers: {} },
  fence: { file: 'fence.csv', row: fenceFact, refers: {} },
  interests: { file: 'interests.csv', row: interest, refers: {} },
  crossBorder: { file: 'cross-border.csv', row: crossBorder, refers: { at: 'marker' } },
  timelineSince: { file: 'timeline-since.csv', row: sinceEvent, refers: { at: 'marker' } },
  claimsVsAdmitted: { file: 'claims-vs-admitted.csv', row: claimedToll, refers: {} },
  returns: { file: 'returns.csv', row: returns, refers: {} },
  forecasts: { file: 'forecasts.csv', row: forecast, refers: { claims: 'claim' } },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;

/** The rows of every table. */
export type Tables = { readonly [Name in TableName]: readonly z.output<(typeof tables)[Name]['row']>[] };
