import type { Geography } from '../../engine/geo/geography.ts';
import type { Values } from '../../engine/render/scene.ts';

/** What a map of the frontier shows; each state has its own rows and nothing else. */
export interface FrontierData {
  readonly geography: Geography;
  readonly places: readonly MapPlace[];
  /** In order of date. */
  readonly events: readonly MapEvent[];
  /** From north to south. */
  readonly crossings: readonly Crossing[];
  /** What placeholders of words may name. */
  readonly values: Values;
}

/** A place that maps name. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** How far off the point may be, in kilometres. */
  readonly precisionKm: number;
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
}

/** A gate in the line, each by the ids of its places. */
export interface Crossing {
  readonly id: string;
  /** The town across the line, where it bears another name. */
  readonly opposite?: string | undefined;
  /** The towns its road leads to. */
  readonly west?: string | undefined;
  readonly east: string;
}
