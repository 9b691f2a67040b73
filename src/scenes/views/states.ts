export interface ViewsState {
  readonly title: readonly [narrow: string, wide: string];
  readonly subtitle: readonly [narrow: string, wide: string];
  readonly source: readonly [narrow: string, wide: string];
}

export const states = {
  'garrison-state': {
    title: ['A harsh verdict, and a reply', 'A harsh verdict on Pakistan’s army, and a reply'],
    subtitle: ['Both paraphrased. No count decides', 'Both paraphrased. No count decides between them.'],
    source: ['Kaura, MEI; Critical Threats; PIPS, by The News', 'Sources: Vinay Kaura, Middle East Institute, spring 2022; AEI Critical Threats, June 2014; PIPS, reported by The News International.'],
  },
} as const satisfies Record<string, ViewsState>;
