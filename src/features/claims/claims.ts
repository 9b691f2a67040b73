import type { Claim } from '../../content/schemas/claim.ts';
import type { Source } from '../../content/schemas/source.ts';
import { siteLibrary } from '../../site/site-library.ts';

/** What kind of statement a claim is: the key of its words. */
export const kindWords = { fact: 'claim.fact', attributed: 'claim.attributed', judgement: 'claim.judgement', forecast: 'claim.forecast' } as const satisfies Record<Claim['kind'], string>;

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

/** The steps that mark a claim, in the order of the story. */
export function stepsMarking(claim: string): readonly string[] {
  return siteLibrary().chapters.flatMap(({ steps }) => steps.filter(({ claims }) => claims.includes(claim)).map(({ id }) => id));
}

/** What the ledger can be narrowed by, each written `name:value`, as the filter's controls are named. */
export function facetsOf({ chapter, verdict, speakers }: Claim): readonly string[] {
  return [`chapter:${chapter}`, `verdict:${verdict}`, ...speakers.map((speaker) => `speaker:${speaker}`)];
}

function found<Entry extends { readonly id: string }>(what: string, id: string, entries: readonly Entry[]): Entry {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`There is no ${what} "${id}" in the library.`);
  return entry;
}
