import type { z } from 'astro/zod';
import { idsCell, sourcesCell } from './cell.ts';
import { record } from './record.ts';
import { kebab, oneOf, wordsUpTo } from './words.ts';

export const outcomes = ['held', 'partly', 'did-not-hold', 'not-found', 'not-proven'] as const;

/** What the essay expects, beside what the record shows: a row of `forecasts.csv`. All words are ours. */
export const forecast = record({
  /** The name of the forecast. */
  id: kebab('the name of the forecast'),
  /** What the essay expects, in our paraphrase. */
  essay: wordsUpTo(90, 'what the essay expects, in our paraphrase'),
  /** The same for a phone. */
  essay_short: wordsUpTo(60, 'what the essay expects, for a phone'),
  /** `not-found`: no source shows it; `not-proven`: what happened fits, and no source shows the cause. */
  outcome: oneOf(outcomes),
  /** The outcome in words. Stands beside its sign, never without it. */
  finding: wordsUpTo(40, 'the outcome in words'),
  /** What the record shows, with its dates. */
  record: wordsUpTo(200, 'what the record shows'),
  /** The same for a phone. */
  record_short: wordsUpTo(90, 'what the record shows, for a phone'),
  /** Ids from `content/claims.yaml`: where the ledger tells it whole. */
  claims: idsCell('ids of claims'),
  /** Ids from `content/sources.yaml`. */
  sources: sourcesCell,
});

export type Forecast = z.infer<typeof forecast>;
