import type { Marked, Words } from '../../content/marked-words.ts';
import type { Verdict } from '../claims/verdicts.ts';

/** The marked phrases of a chapter's words whose verdict's sign a reader meets there for the first time. */
export function firstSigns(words: Words, verdictOf: (claim: string) => Verdict): ReadonlySet<Marked> {
  const firsts = new Map<Verdict, Marked>();
  for (const claim of claimsIn(words)) {
    const verdict = verdictOf(claim.id!);
    if (!firsts.has(verdict)) firsts.set(verdict, claim);
  }
  return new Set(firsts.values());
}

function claimsIn(words: Words): Marked[] {
  return words.flatMap((part) => (typeof part === 'string' ? [] : [...(part.tag === 'Claim' ? [part] : []), ...claimsIn(part.words)]));
}
