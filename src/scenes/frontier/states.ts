import { oneLine } from './one-line.ts';
import type { FrontierState } from './state.ts';
import { twoNeighbours } from './two-neighbours.ts';

/** Every picture of the frontier, by the second half of its figure's name. */
export const states = {
  'one-line': oneLine,
  'two-neighbours': twoNeighbours,
} as const satisfies Record<string, FrontierState>;
