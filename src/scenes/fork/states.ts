/** What the level line does. */
export type Shape = 'level' | 'pressed' | 'forked' | 'knotted';

export interface ForkState {
  readonly shape: Shape;
  readonly title: readonly [narrow: string, wide: string];
  readonly subtitle: readonly [narrow: string, wide: string];
  readonly source: readonly [narrow: string, wide: string];
}

const kaura = ['Vinay Kaura, MEI, spring 2022; paraphrased', 'Source: Vinay Kaura, Middle East Institute, spring 2022; paraphrased. What came of it is in the next chapter.'] as const;

export const states = {
  mismatch: {
    shape: 'level',
    title: ['Unequal, and unwilling to fight', 'Unequal forces, and no wish for a showdown on either side'],
    subtitle: ['As Kaura sees it. Sizes are signs, not measures', 'As Kaura sees it in spring 2022. The two sizes are signs, not measures.'],
    source: kaura,
  },
  trigger: {
    shape: 'pressed',
    title: ['What could tip the balance', 'What could tip the balance'],
    subtitle: ['Kaura names one trigger, and none for Kabul', 'Kaura names one trigger, on Pakistan’s side, and none on Kabul’s.'],
    source: ['Kaura, MEI, spring 2022; Reuters and ANI copies', 'Sources: Vinay Kaura, Middle East Institute, spring 2022; Reuters by way of EconoTimes; ANI and Khaama Press by way of Devdiscourse.'],
  },
  'three-ways': {
    shape: 'forked',
    title: ['Three ways on', 'Three ways on'],
    subtitle: ['In the essay’s sense. It gives no odds', 'In the essay’s sense, paraphrased. It gives no odds, and the branches carry none.'],
    source: kaura,
  },
  'two-dilemmas': {
    shape: 'knotted',
    title: ['Two knots on the line', 'Two knots on the line'],
    subtitle: ['On every branch, says Kaura, both wait', 'On every branch, says Kaura, the same two problems wait.'],
    source: kaura,
  },
} as const satisfies Record<string, ForkState>;
