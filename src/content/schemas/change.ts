import { z } from 'astro/zod';
import { record } from './record.ts';
import { day, kebab, oneOf, words } from './kinds.ts';

const ids = (what: string) => z.array(kebab(`the id of a ${what}`), { error: `a list of ids of ${what}s` }).optional();
const claimExpected = "the number of a claim, written 'C05' or 'N05'";

/** What sort of change: something new, something we had wrong, something that the record has since changed. */
export const changeKinds = ['published', 'corrected', 'updated'] as const;

/** One public change: an entry of `content/changes.yaml`, newest first. Entries are added and never taken out. */
export const change = record({
  /** Links to the entry end in it: `first-edition`, `ambush-date`. Begins with a letter. */
  id: kebab('a name of a few words'),
  /** The day it went out. */
  date: day('the day'),
  /** What sort of change. */
  kind: oneOf(changeKinds),
  /** The claims it touches. */
  claims: z.array(z.string({ error: claimExpected }).regex(/^[CN]\d\d$/, { error: claimExpected }), { error: 'a list of claim numbers' }).optional(),
  /** The steps it touches. */
  steps: ids('step'),
  /** The sources it brings in or takes back. */
  sources: ids('source'),
  /** What stood there. */
  was: words('what stood there before').optional(),
  /** What stands there now. */
  now: words('what stands there now').optional(),
  /** Why, in words for a reader. */
  why: words('why, in words for a reader'),
}).refine(({ kind, was, now }) => kind !== 'corrected' || (was !== undefined && now !== undefined), {
  error: 'what stood there and what stands there now: a correction shows both',
  path: ['was'],
});

export type Change = z.infer<typeof change>;
