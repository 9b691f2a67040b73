import { z } from 'astro/zod';
import { record } from './record.ts';
import { day, kebab, oneOf, sentenceUpTo, words, wordsUpTo } from './kinds.ts';

const idExpected = "the number of the claim, written 'C05', or 'N05' when it is our own";
const speakersExpected = 'a list of ids of speakers, at least one';
const paragraphExpected = "the paragraph of the essay, written 'P2' or 'P4 P5'";
const paragraphRefused = 'no paragraph: a claim of our own stands nowhere in the essay';

/** What kind of statement a claim is. */
export const claimKinds = ['fact', 'attributed', 'judgement', 'forecast'] as const;
/** What the record shows about it. */
export const verdicts = ['confirmed', 'nuanced', 'disputed', 'not-found', 'judgement', 'overtaken'] as const;
/**
 * How well the record stands: independent sources agree; one good source says so; only the party concerned does;
 * known only as others quote it; an opinion, which no source can settle.
 */
export const strengths = ['agreed', 'one-good-source', 'party-only', 'quoted-only', 'opinion'] as const;

/** One claim, of the essay or our own, and what the record shows: an entry of `content/claims.yaml`. */
export const claim = record({
  /** `C01` to `C55` are the essay's claims; `N01` and on are our own. Permanent: the ledger's links end in it. */
  id: z.string({ error: idExpected }).regex(/^[CN]\d\d$/, { error: idExpected }),
  /** The chapter that tells it. */
  chapter: kebab('the id of a chapter'),
  /** The paragraph or paragraphs of the essay it stands in. Left out when the claim is our own. */
  paragraph: z.string({ error: paragraphExpected }).regex(/^P\d+( P\d+)*$/, { error: paragraphExpected }).optional(),
  /** The row of the ledger. */
  title: wordsUpTo(60, 'the row of the ledger'),
  /** What the essay says, or what we say, in our words. */
  says: sentenceUpTo(40, 'what is said, in our words'),
  /** Whose claim it is, in words for a reader. */
  by: words('whose claim it is'),
  /** Ids from `content/speakers.yaml`: under whom the ledger files the claim. */
  speakers: z.array(kebab('the id of a speaker'), { error: speakersExpected }).min(1, { error: speakersExpected }),
  /** A reported fact, somebody's claim, a judgement or a forecast. */
  kind: oneOf(claimKinds),
  /** What the record shows. */
  verdict: oneOf(verdicts),
  /** How well the record stands. Left out where the claim names no source and is no opinion. */
  strength: oneOf(strengths).optional(),
  /** The record in plain words, with dates and speakers. */
  record: sentenceUpTo(70, 'what the record shows'),
  /** The day we last held the claim against its sources. */
  checked: day('the day it was last checked'),
  /** Ids from `content/sources.yaml`. */
  sources: z.array(kebab('the id of a source'), { error: 'a list of source ids' }),
})
  .refine((entry) => isOurs(entry) || entry.paragraph !== undefined, { error: paragraphExpected, path: ['paragraph'] })
  .refine((entry) => !isOurs(entry) || entry.paragraph === undefined, { error: paragraphRefused, path: ['paragraph'] });

export type Claim = z.infer<typeof claim>;

/** Whether a claim is this site's own and not the essay's. */
export function isOurs({ id }: { readonly id: string }): boolean {
  return id.startsWith('N');
}

/** Whether sources can settle it: what somebody else reports, claims or foresees, and no opinion. */
export function canBeChecked({ id, kind, verdict, strength }: Pick<Claim, 'id' | 'kind' | 'verdict' | 'strength'>): boolean {
  return !isOurs({ id }) && kind !== 'judgement' && verdict !== 'judgement' && strength !== 'opinion';
}
