/** The words of the picture; its numbers come from data. */
export interface SchoolState {
  /** The place and the date, and nothing else. */
  readonly title: string;
  readonly place: string;
  /** The source line, for a phone and for a desk. */
  readonly source: readonly [narrow: string, wide: string];
}

export const states = {
  peshawar: {
    title: 'Peshawar, 16\u00a0December 2014',
    place: 'The Army Public School',
    source: ['Sources: The Nation, Pakistan Today, PTI', 'Sources: The Nation (Pakistan); Pakistan Today; PTI in The New Indian Express'],
  },
} as const satisfies Record<string, SchoolState>;
