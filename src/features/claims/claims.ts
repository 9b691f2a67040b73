import type { Claim } from '../../content/schemas/claim.ts';
import type { Source } from '../../content/schemas/source.ts';
import { siteLibrary } from '../../site/content.ts';

/** A claim by its number. */
export function claimOf(id: string): Claim {
  return found('claim', id, siteLibrary().claims);
}

/** A source by its id. */
export function sourceOf(id: string): Source {
  return found('source', id, siteLibrary().sources);
}

/** The claims a chapter tells, in the order of the ledger. */
export function claimsOf(chapter: string): readonly Claim[] {
  return siteLibrary().claims.filter((claim) => claim.chapter === chapter);
}

/** The claims that rest on a source, in the order of the ledger. */
export function claimsCiting(source: string): readonly Claim[] {
  return siteLibrary().claims.filter(({ sources }) => sources.includes(source));
}

function found<Entry extends { readonly id: string }>(what: string, id: string, entries: readonly Entry[]): Entry {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`There is no ${what} "${id}" in the library.`);
  return entry;
}
