import type { Given } from '../../engine/render/scene.ts';
import type { ForkData } from './from.ts';

/** What the line does: it lies level, is pushed up, forks, ties itself in two knots, or runs on as the record over the grey fork. */
export interface ForkState {
  readonly shape: 'level' | 'pressed' | 'forked' | 'knotted' | 'record';
}

/** All a part of the picture is drawn from; the line's points stand evenly in every shape, so that it bends, forks and ties its knots without a kink. */
export type Part = Given<ForkData, ForkState> & { readonly shares: readonly number[] };

export const states = {
  mismatch: { shape: 'level' },
  trigger: { shape: 'pressed' },
  'three-ways': { shape: 'forked' },
  'two-dilemmas': { shape: 'knotted' },
  record: { shape: 'record' },
} as const satisfies Record<string, ForkState>;
