export type Reading = 'cannot' | 'will-not';

export interface State {
  /** The reading drawn in full. No state is the answer: each has the same room and the same weight. */
  readonly shown: Reading;
}

export const states = {
  cannot: { shown: 'cannot' },
  'will-not': { shown: 'will-not' },
} as const satisfies Record<string, State>;
