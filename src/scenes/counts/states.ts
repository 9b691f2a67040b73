/** One day's figures: where the ids of their rows in `claims-vs-admitted.csv` begin. */
export interface CountsState {
  /** Of fighters and soldiers. */
  readonly dead: string;
  readonly civilians: string;
}

export const states = {
  'october-2025': { dead: 'october', civilians: 'october-civilians' },
  'who-says-what': { dead: 'february', civilians: 'march-civilians' },
} as const satisfies Record<string, CountsState>;
