import type { Arc, Position, Spot } from '../../engine/geo/arc.ts';
import type { When } from '../../engine/marks/when.ts';

/** The frontier as one map file has it. */
export interface MapDetail {
  readonly positions: readonly Position[];
  /** The sum of its legs. It measures the map's detail, not the line. */
  readonly km: number;
}

/** A length somebody published. */
export interface PublishedLength {
  readonly id: LengthId;
  readonly km: number;
}

/** How much fence somebody said there was: kilometres, or per cent of the plan. */
export interface Progress {
  readonly id: ProgressId;
  readonly when: When;
  readonly value: number;
  readonly unit: 'km' | 'percent';
}

/** Something that happened at the fence. */
export interface Incident {
  readonly when: When;
  /** The spot of the line nearest to the place the sources name. */
  readonly spot: Spot;
  /** The lowest and the highest count of dead that a named source gives; null where there is none. */
  readonly killed: readonly [low: number, high: number] | null;
}

/** What the pictures of the line as a ruler are made of. */
export interface RulerData {
  readonly frontier: Arc;
  /** Our own measurements, the coarsest map first. */
  readonly details: readonly [coarse: MapDetail, middle: MapDetail, fine: MapDetail];
  /** From the shortest to the longest. */
  readonly lengths: readonly PublishedLength[];
  /** The length of fence the army planned, in kilometres. */
  readonly plan: number;
  /** The length we write, in kilometres: rounded, as the news agencies have it. */
  readonly about: number;
  /** In order of time. */
  readonly built: readonly Progress[];
  readonly incidents: Readonly<Record<IncidentId, Incident>>;
}

export type LengthId = 'khaama' | 'reuters' | 'army' | 'al-jazeera' | 'chronicle';

export type ProgressId = '2018-01' | '2018-08' | '2018-12' | '2019-01' | '2019-10' | '2020-12' | '2021-05' | '2022-01';

/** Named for their places. */
export type IncidentId = 'paktika' | 'goshta' | 'angoor-ada' | 'torkham' | 'mohmand-dara' | 'nangarhar' | 'nimroz' | 'kurram' | 'waziristan';
