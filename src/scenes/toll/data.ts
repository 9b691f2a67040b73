import type { Arc } from '../../engine/geo/arc.ts';

/** A place on the small map, in degrees. */
export interface Spot {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** What the picture of the dead of 16 April 2022 is made of. Each number is one speaker's; none is a sum of ours. */
export interface TollData {
  readonly frontier: Arc;
  /** Local officials, as Reuters has them: the lowest count of the whole night. */
  readonly lowest: number;
  /** Provincial officials, for both provinces; the figure most cited. */
  readonly highest: number;
  /** The two parts of the highest count, as the officials themselves give them. */
  readonly khost: number;
  readonly kunar: number;
  /** The children UNICEF counted: another count, not a part of either. */
  readonly children: number;
  /** A security firm's count. */
  readonly firm: number;
  /** The two provinces, where the strikes were. */
  readonly spots: readonly [khost: Spot, kunar: Spot];
}
