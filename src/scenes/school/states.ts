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
    source: [
      'Sources: Los Angeles Times (copy); PTI',
      'Sources: lowest, Los Angeles Times (copy), 16\u00a0December 2014; highest, PTI in The New Indian Express, 10\u00a0July 2020',
    ],
  },
} as const satisfies Record<string, SchoolState>;
