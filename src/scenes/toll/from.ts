import type { Arc } from '../../engine/geo/arc.ts';
import type { Rows } from '../from/rows.ts';

/** A place on the small map, in degrees. */
export interface Spot {
  readonly id: string;
  /** Its province. */
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** What the picture of the dead of 16 April 2022 is made of. Each number is one speaker's; none is a sum of ours. */
export interface TollData {
  readonly line: Arc;
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
  /** The night, as an ISO date. */
  readonly date: string;
  /** The two provinces, where the strikes were. */
  readonly spots: readonly Spot[];
}

export function from(rows: Rows): TollData {
  const count = (id: string): number => rows.of('tolls', id).killed;
  return {
    lowest: count('toll-reuters'),
    highest: count('toll-provinces'),
    khost: count('toll-provinces-khost'),
    kunar: count('toll-provinces-kunar'),
    children: count('toll-unicef'),
    firm: count('toll-firm'),
    date: rows.of('events', 'e2022-khost').date,
    spots: ['spera', 'sheltan'].map((id) => {
      const { admin1, lat, lon } = rows.of('places', id);
      return { id, name: admin1 ?? '', lat, lon };
    }),
    line: rows.map().line,
  };
}
