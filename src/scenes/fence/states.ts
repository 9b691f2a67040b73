/** The words of the picture; its numbers come from data. */
export interface FenceState {
  readonly title: string;
  readonly source: readonly [narrow: string, wide: string];
}

export const states = {
  section: {
    title: 'The fence, to scale',
    source: [
      'Al Jazeera, 2021; ISPR. Older briefings: lower meshes',
      'Sources: Al Jazeera analysis, February 2021; ISPR, October 2019 and January 2022. Older briefings give lower meshes.',
    ],
  },
} as const satisfies Record<string, FenceState>;
