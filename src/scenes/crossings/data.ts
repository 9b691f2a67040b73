import type { Position } from '../../engine/geo/arc.ts';
import type { Geography } from '../../engine/geo/geography.ts';
import type { When } from '../../engine/marks/day-of.ts';
import type { Values } from '../../engine/render/scene.ts';
import type { SideName } from '../../story.ts';

/** What was reported to have crossed the line, up to a day. */
export interface CrossingsData {
  readonly geography: Geography;
  /** In order of time; a strike on three places is three. */
  readonly crossings: readonly Crossing[];
  readonly truces: readonly Truce[];
  /** People killed in attacks in Pakistan, one count a year. Attackers and every group are in it. */
  readonly killed: readonly { readonly year: number; readonly people: number }[];
  /** People back from Pakistan: counts that run from one day, in order of time. Never added. */
  readonly returns: readonly Returns[];
  /** Counts of some months alone, which stand apart. */
  readonly apart: readonly Returns[];
  /** Days that have a mark of their own below the axis, by the key of their words. */
  readonly moments: Readonly<Record<string, When>>;
  /** For placeholders: dates by the id of their row or the key of their words, counts by that id with `-low` or `-high`. */
  readonly values: Values;
}

/** One place that was hit, or one clash. */
export interface Crossing {
  /** Its row's id and, where the row names several, the place's. */
  readonly id: string;
  readonly date: When;
  /** Half a disc for a place that was hit, a ring for a clash at one place, a stretch of the line where it was fought over. */
  readonly sign: 'half' | 'ring' | 'stretch';
  readonly side: SideName;
  /** Whether whoever used force said so; `tied` where the harm is a fact and the tie to the other side a charge. */
  readonly owned: 'yes' | 'no' | 'tied';
  /** Known only as others quote it. */
  readonly quoted: boolean;
  /** Where it stands on the map; for a stretch both its ends. */
  readonly places: readonly Place[];
}

export interface Place {
  readonly id: string;
  readonly position: Position;
  /** How far off it may be, in kilometres. */
  readonly km: number;
}

/** A pause. */
export interface Truce {
  readonly key: string;
  readonly from: When;
  readonly until: When;
  /** Nobody ended it: from here on it is no longer sure. */
  readonly fades?: When;
}

export interface Returns {
  readonly id: string;
  readonly since: When;
  readonly asOf: When;
  readonly people: number;
}
