import { whenOf } from '../../content/tables/events.ts';
import type { When } from '../../engine/marks/day-of.ts';
import type { Rows } from '../from/rows.ts';

/** The quarrel over the line as an axis of time. */
export interface UnsettledData {
  /** The agreement in Kabul, where the axis begins. */
  readonly agreed: When;
  /** Pakistan is founded; both bars begin here. */
  readonly founded: When;
  /** Afghanistan's vote at the United Nations, and the assembly that called the agreement void. */
  readonly vote: When;
  readonly assembly: When;
  /** In order of time; the last has no end. */
  readonly governments: readonly Government[];
  /** The last day of the record, where the axis ends. */
  readonly asOf: When;
}

/** A government in Kabul. None formally accepted the line. */
export interface Government {
  readonly id: string;
  readonly from: When;
  readonly to?: When | undefined;
}

export function from(rows: Rows): UnsettledData {
  const date = (id: string): When => whenOf(rows.of('events', id));
  const governments = rows.all('kabulGovernments', ({ line }) => line === 'not accepted');
  return {
    agreed: date('e1893-durand'),
    founded: date('e1947-pakistan'),
    vote: date('e1947-un'),
    assembly: date('e1949-jirga'),
    governments: governments.map(({ id, from: begin, to }) => ({ id, from: begin, to })),
    asOf: rows.of('crossings', 'torkham').as_of,
  };
}
