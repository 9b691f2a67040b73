import type { SideName } from '../../story.ts';
import type { FigureId } from './data.ts';

/** Gives a number as its speaker puts it. */
export type Told = (id: FigureId) => string;

/** The dead of one side: what their own side admits and what the other claims. */
export interface Dead {
  readonly admitted: FigureId;
  readonly claimed: FigureId;
  /** Other figures for the same dead, in words and never as dots. */
  readonly aside: (told: Told) => readonly [narrow: readonly string[], wide: readonly string[]];
}

/** The words of one day's figures; the numbers come from data. */
export interface CountsState {
  /** Begins the key of every dot: these dead are no others. */
  readonly when: string;
  readonly title: readonly [narrow: string, wide: string];
  readonly source: readonly [narrow: string, wide: string];
  readonly dead: Readonly<Record<SideName, Dead>>;
  readonly civilians: FigureId;
  /** What stands beside the civilians' dots, after their number. */
  readonly civiliansBy: readonly [narrow: readonly string[], wide: readonly string[]];
}

export const states = {
  'october-2025': {
    when: 'october-2025',
    title: ['12\u00a0Oct 2025: who says how many died', 'Who says how many died: the figures of 12\u00a0October 2025'],
    source: ['Jordan News, Moneycontrol, AsiaNews, NationPress. Not verified', 'Sources: Jordan News (AFP); Moneycontrol (AFP); AsiaNews; NationPress. One dot is one person. Claims not independently verified.'],
    dead: {
      kabul: {
        admitted: 'october-fighters-admitted',
        claimed: 'october-fighters-claimed',
        aside: () => [
          ['Islamabad counts Taliban', 'and affiliated fighters'],
          ['Islamabad counts Taliban and affiliated fighters'],
        ],
      },
      islamabad: { admitted: 'october-soldiers-admitted', claimed: 'october-soldiers-claimed', aside: () => [[], []] },
    },
    civilians: 'october-civilians',
    civiliansBy: [
      ['civilians on the Afghan side', 'in a week, by a UN count (AFP)'],
      ['civilians killed on the Afghan side in a week of fighting,', 'by a United Nations count, as AFP reports it;', 'for the Pakistani side we found none'],
    ],
  },
  'february-2026': {
    when: 'february-2026',
    title: ['27\u00a0Feb 2026: who says how many died', 'Who says how many died: the figures of 27\u00a0February 2026'],
    source: ['News9, NewsBytes, Reportline; UNAMA. Not verified', 'Sources: News9, NewsBytes, Reportline, Indian Express; UNAMA via Dawat Media. One dot is one person. Claims not verified.'],
    dead: {
      kabul: {
        admitted: 'february-fighters-admitted',
        claimed: 'february-fighters-claimed',
        aside: (told) => [
          [`Islamabad said ${told('february-fighters-first')} at first`, `and ${told('march-fighters-claimed')} by 2\u00a0March`],
          [`Islamabad said ${told('february-fighters-first')} at first, ${told('february-fighters-claimed')} later the same day,`, `and ${told('march-fighters-claimed')} by 2\u00a0March`],
        ],
      },
      islamabad: {
        admitted: 'february-soldiers-admitted',
        claimed: 'february-soldiers-claimed',
        aside: (told) => [[`Islamabad said ${told('february-soldiers-first')} at first`], [`Islamabad said ${told('february-soldiers-first')} at first`]],
      },
    },
    civilians: 'march-civilians',
    civiliansBy: [
      ['civilians in Afghanistan, by', 'UN count, 26\u00a0Feb to 2\u00a0March'],
      ['civilians killed in Afghanistan, 26\u00a0February to 2\u00a0March,', 'by the count of the United Nations mission (UNAMA);', 'for the Pakistani side we found none'],
    ],
  },
} satisfies Record<string, CountsState>;
