export type QuarrelName = 'havens' | 'fence' | 'aims';

/** A third of the line: what it is called, what is asked about it, which chapter tells it. */
export interface Quarrel {
  readonly name: QuarrelName;
  readonly title: string;
  readonly asks: string;
  readonly chapter: string;
}

export interface QuarrelsState {
  readonly title: string;
  readonly source: readonly [narrow: string, wide: string];
  /** From the top of the line down. */
  readonly quarrels: readonly Quarrel[];
}

export const states = {
  three: {
    title: 'One line, three quarrels',
    source: ['The argument: Vinay Kaura, MEI, spring 2022', 'The argument is Vinay Kaura’s, Middle East Institute, spring 2022. The chapters check it.'],
    quarrels: [
      { name: 'havens', title: 'The havens', asks: 'Who shelters the fighters?', chapter: 'Sanctuaries' },
      { name: 'fence', title: 'The fence', asks: 'Whose line is it to fence?', chapter: 'Fencing' },
      { name: 'aims', title: 'The aims', asks: 'What does each side want?', chapter: 'Strategic divergence' },
    ],
  },
} as const satisfies Record<string, QuarrelsState>;
