import type { FrontierState } from './state.ts';
import { waziristan } from './waziristan.ts';

/** Pictures whose steps do not have their new ones yet. */
export const states = {
  waziristan,
} as const satisfies Record<string, FrontierState>;
