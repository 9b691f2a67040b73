export interface TiesState {
  /** The ties of one group, or one of two readings of the same signs. Neither reading is the answer: both have the same room. */
  readonly shows: 'group' | 'cannot' | 'will-not';
}

export const states = {
  'gul-bahadur': { shows: 'group' },
  cannot: { shows: 'cannot' },
  'will-not': { shows: 'will-not' },
} as const satisfies Record<string, TiesState>;
