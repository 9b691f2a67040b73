/** How much of the picture the curve has: all of it, or the upper panel above the attacks. */
export interface State {
  readonly panels: 1 | 2;
}

export const states = {
  crackdown: { panels: 1 },
  'the-turn': { panels: 2 },
} as const satisfies Record<string, State>;
