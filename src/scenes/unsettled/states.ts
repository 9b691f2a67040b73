/** The words of the picture; its dates come from data. */
export interface UnsettledState {
  readonly title: readonly [narrow: string, wide: string];
  readonly subtitle: readonly [narrow: string, wide: string];
  readonly source: readonly [narrow: string, wide: string];
}

export const states = {
  timeline: {
    title: ['A border to one, a question to the other', 'A border to one side, an open question to the other'],
    subtitle: ['Kabul above the line, Pakistan below, as on the map', 'What Kabul said stands above the line, Pakistan’s reading below it, as on the map'],
    source: [
      'IPS Islamabad; Forma e Mentis; UN debate as quoted; APP',
      'Sources: IPS, Islamabad; Forma e Mentis; UN debate as quoted by Observing Liberal Pakistan; India Narrative; APP.',
    ],
  },
} as const satisfies Record<string, UnsettledState>;
