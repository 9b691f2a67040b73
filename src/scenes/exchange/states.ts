import type { SideName } from '../../story.ts';

/** A statement that has words in a picture. */
export interface Telling {
  readonly id: string;
  /** Where its words stand: with the side that speaks or acts, but a blow that only one side tells of stands with that side. */
  readonly side: SideName;
  /** Without date and speaker, where the next entry has them. */
  readonly bare?: boolean;
}

/** The part of the exchange a picture shows. */
export interface ExchangeState {
  readonly title: string;
  readonly subtitle: readonly [narrow: string, wide: string];
  readonly source: readonly [narrow: string, wide: string];
  /** The axis runs from the beginning of the first day to the beginning of the last, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** In time order. On a phone seven at most. */
  readonly told: readonly [narrow: readonly Telling[], wide: readonly Telling[]];
}

const april: Telling[] = [
  { id: 'w2022-04-16-strikes', side: 'kabul', bare: true },
  { id: 'w2022-04-16-muttaqi', side: 'kabul' },
  { id: 'w2022-04-16-embassy', side: 'islamabad' },
  { id: 'w2022-04-17-foreign-office', side: 'islamabad' },
  { id: 'w2022-04-23-army', side: 'islamabad' },
  { id: 'w2022-04-24-yaqoob', side: 'kabul' },
];

export const states = {
  'april-2022': {
    title: 'Nine days of words, side by side',
    subtitle: ['Kabul left, Islamabad right, as on the map', 'Kabul left, Islamabad right, as on the map. Days to scale; words paraphrased'],
    source: ['Sources: RFE/RL, Brecorder, Reuters copies', 'Sources: Daily Pakistan; RFE/RL; The News; Business Recorder; Pakistan Today; Reuters by way of EconoTimes'],
    from: '2022-04-16',
    to: '2022-04-26',
    told: [april, april],
  },
} satisfies Record<string, ExchangeState>;
