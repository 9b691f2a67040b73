import type { Interest } from '../../content/tables/interests.ts';
import type { Rows } from '../from/rows.ts';

/** How far the two sides part on an issue: a kind, no measure. `deals` parts, but local deals were made. */
export type Alignment = 'apart' | 'deals' | 'partly' | 'together';

export interface InterestsData {
  /** By the id of an issue. */
  readonly alignments: Readonly<Record<string, Alignment>>;
  /** ISO dates of what was tried, and how it ended; empty where they are not told. */
  readonly ceasefire: string;
  readonly removed: string;
  /** Soldiers and police killed in one year, by one counter; 0 where they are not told. */
  readonly lost: number;
}

/** How the two sides stand on each issue the essay raises. */
export function from(rows: Rows, state: string): InterestsData {
  rows.source('kaura-2022');
  const turn = state === 'failed-turn';
  const one = state === 'india-first' ? 'india' : state === 'price-of-advocacy' ? 'recognition' : undefined;
  const raised = rows.all('interests', ({ paragraph }) => /^P\d/.test(paragraph));
  if (one) rows.of('interests', one);
  return {
    alignments: Object.fromEntries(raised.map(({ id, alignment }) => [id, kinds[alignment]])),
    ceasefire: turn ? rows.of('events', 'e2021-kashmir').date : '',
    lost: state === 'garrison-state' ? rows.only('securityForcesKilled', ({ series, year }) => series === 'PIPS' && year === 2015).killed : 0,
    removed: turn ? rows.of('events', 'e2022-khan-out').date : '',
  };
}

const kinds: Readonly<Record<Interest['alignment'], Alignment>> = { diverge: 'apart', 'diverge-with-local-deals': 'deals', partly: 'partly', converge: 'together' };
