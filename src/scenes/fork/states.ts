/** What the line does: it lies level, is pushed up, forks, ties itself in two knots, or runs on as the record over the grey fork. */
export interface ForkState {
  readonly shape: 'level' | 'pressed' | 'forked' | 'knotted' | 'record';
}

export const states = {
  mismatch: { shape: 'level' },
  trigger: { shape: 'pressed' },
  'three-ways': { shape: 'forked' },
  'two-dilemmas': { shape: 'knotted' },
  record: { shape: 'record' },
} as const satisfies Record<string, ForkState>;
