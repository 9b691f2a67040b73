/** The words of the picture; its numbers come from data. */
export interface TollState {
  readonly title: string;
  readonly subtitle: readonly [narrow: string, wide: string];
  readonly source: readonly [narrow: string, wide: string];
}

export const states = {
  'april-2022': {
    title: 'How many died depends on who counted',
    subtitle: ['Strikes on Khost and Kunar, 16\u00a0April 2022', 'Air strikes on villages in Khost and Kunar, before dawn, 16\u00a0April 2022'],
    source: [
      'Sources: Reuters; provincial officials; UNICEF; RFE/RL',
      'Sources: local officials quoted by Reuters; provincial officials (AOAV, RFE/RL); UNICEF. Open dots: only some counts have them.',
    ],
  },
} as const satisfies Record<string, TollState>;
