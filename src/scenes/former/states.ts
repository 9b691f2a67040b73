import type { FrontierState } from './state.ts';
import { strikesAgain } from './strikes-again.ts';
import { waziristan } from './waziristan.ts';

/** Pictures whose steps do not have their new ones yet. */
export const states = {
  waziristan,
  'strikes-again': strikesAgain,
} as const satisfies Record<string, FrontierState>;
