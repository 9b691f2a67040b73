import type { SideName } from '../../story.ts';

/** The nine issues of the essay in the order they are told; the tenth row of the table, trade, is not in the essay. */
export const issues = ['ideology', 'line', 'pashtun', 'sanctuaries', 'fence', 'india', 'america', 'legitimacy', 'recognition'] as const;
export type IssueId = (typeof issues)[number];

export interface InterestsState {
  /** So many rows, from the first, stand as far apart as the sides do; the others hold together. */
  readonly parted: number;
  /** The rows the picture is about: named, with what each side wants. */
  readonly now: readonly IssueId[];
  /** Rows that grow to a band of their own, the others pressed together above and below it. */
  readonly front?: readonly IssueId[];
  /** The words are about one side: the other's halves step back. */
  readonly about?: SideName;
  /** All rows are pressed together above what an army lost. */
  readonly losses?: true;
}

const all = issues.length;

export const states = {
  'same-side': { parted: 0, now: issues },
  ideas: { parted: 1, now: ['ideology'] },
  history: { parted: 3, now: ['line', 'pashtun'] },
  aims: { parted: 8, now: ['sanctuaries', 'fence', 'india', 'america', 'legitimacy'] },
  'india-first': { parted: all, now: [], front: ['india'] },
  'failed-turn': { parted: all, now: [], front: ['india', 'america'] },
  'price-of-advocacy': { parted: all, now: [], front: ['recognition'] },
  'soul-searching': { parted: all, now: [], about: 'islamabad' },
  'garrison-state': { parted: all, now: [], about: 'islamabad', losses: true },
  trapped: { parted: all, now: issues },
} as const satisfies Record<string, InterestsState>;
