import { numbersTold } from '../from/numbers-told.ts';
import type { Rows } from '../from/rows.ts';

/** The fence as an analysis of February 2021 describes it, in metres; older briefings differ. Forts as the army counted them. */
export interface FenceData {
  /** Height of the mesh on Kabul's side of the wire. */
  readonly kabul: number;
  /** Height of the mesh on Islamabad's side of the wire. */
  readonly islamabad: number;
  /** From one mesh to the other. */
  readonly apart: number;
  /** The person beside it, who measures all of it. */
  readonly person: number;
  readonly built: number;
  readonly planned: number;
  /** The day of that count, an ISO date. */
  readonly counted: string;
}

export function from(rows: Rows): FenceData {
  // The one sentence tells, in this order, the distance and the heights on Pakistan's and on Kabul's side.
  const [apart, islamabad, kabul] = numbersTold(rows.of('fence', 'f30'), 3) as [number, number, number];
  const forts = rows.of('fence', 'f25');
  const [built, planned] = numbersTold(forts, 2) as [number, number];
  return { kabul, islamabad, apart, person: 1.7, built, planned, counted: forts.as_of ?? '' };
}
