export interface PathState {
  readonly title: readonly [narrow: string, wide: string];
  readonly source: readonly [narrow: string, wide: string];
}

export const states = {
  'failed-turn': {
    title: ['A turn, and two closed gates', 'A turn tried, and two closed gates'],
    source: ['The Hindu; Pragativadi; EFE; AP and Dawn copies', 'Sources: The Hindu; Dawn by way of Islam Khabar; AP by way of Daily Sabah; EFE; Daily News Brief; Pragativadi.'],
  },
} as const satisfies Record<string, PathState>;
