import type { Rows } from '../from/rows.ts';
import { states } from './states.ts';

/** The dead of one side. Each number is one speaker's; none is a sum of ours. */
export interface Dead {
  /** By their own side. */
  readonly admitted: number;
  /** By the other side. */
  readonly claimed: number;
}

export interface CountsData {
  /** The Taliban's, left of the line. */
  readonly fighters: Dead;
  /** Pakistan's, right of it. */
  readonly soldiers: Dead;
  /** On the Afghan side, by the United Nations. */
  readonly civilians: number;
  /** ISO date of the figures of those who fought. */
  readonly date: string;
  /** ISO date up to which civilians were counted. */
  readonly until: string;
}

export function from(rows: Rows, name: string): CountsData {
  const state = states[name as keyof typeof states];
  const killed = (id: string): number => rows.of('claimsVsAdmitted', id).value;
  const dead = (who: 'fighters' | 'soldiers'): Dead => ({ admitted: killed(`${state.dead}-${who}-admitted`), claimed: killed(`${state.dead}-${who}-claimed`) });
  return {
    fighters: dead('fighters'),
    soldiers: dead('soldiers'),
    civilians: killed(state.civilians),
    until: rows.of('claimsVsAdmitted', state.civilians).as_of,
    date: rows.of('claimsVsAdmitted', `${state.dead}-fighters-claimed`).as_of,
  };
}
