import type { Geography } from '../../engine/geo/geography.ts';

/** What the maps of the frontier show. */
export interface FrontierData {
  readonly geography: Geography;
  readonly places: readonly MapPlace[];
  readonly events: readonly MapEvent[];
  /** Force used across the line since April 2022. */
  readonly incidents: readonly Incident[];
  /** ISO date of the month in which Pakistan's army and India's agreed a ceasefire. */
  readonly easternTruce: string;
  /** ISO date since when the main crossings are shut to trade. */
  readonly shutSince: string;
  /** ISO date of the last thing we know of. */
  readonly asOf: string;
  /** What UCDP counts in its file of Pakistan, 2004 to 2021 together. */
  readonly cells: readonly Cell[];
  readonly attacks: AttackCounts;
}

/** A place that maps name. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** How far off the point may be, in kilometres. */
  readonly precisionKm: number;
  /** True for a crossing, which stands on the line. */
  readonly isCrossing: boolean;
}

/** Something that happened at a place. */
export interface MapEvent {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  /** `attack`, `airstrike`, ... as the table of events has it. */
  readonly kind: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly killedLow?: number | undefined;
  readonly killedHigh?: number | undefined;
}

/** Force used across the line: a strike, a clash. */
export interface Incident {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  /** Ids of the places to draw halos at; none where it has no single place. */
  readonly at: readonly string[];
  /** The lowest and the highest count of people killed, each one speaker's. */
  readonly killedLow?: number | undefined;
  readonly killedHigh?: number | undefined;
}

/** A cell of a quarter of a degree. */
export interface Cell {
  /** Its middle. */
  readonly lat: number;
  readonly lon: number;
  /** How many events of organised violence it holds. */
  readonly events: number;
}

/** Militant attacks in Pakistan by one counter, in the years before and after one day. */
export interface AttackCounts {
  readonly before: number;
  readonly after: number;
}
