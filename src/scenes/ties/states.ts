export interface State {
  /** The actor whose ties stand out. */
  readonly focus: string;
}

export const states = {
  'gul-bahadur': { focus: 'hgb' },
} as const satisfies Record<string, State>;
