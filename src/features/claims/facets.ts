import type { Claim } from '../../content/schemas/claim.ts';

/** What the ledger can be narrowed by, each written `name:value`, as the filter's controls are named. */
export function facetsOf({ chapter, verdict, speakers }: Claim): readonly string[] {
  return [`chapter:${chapter}`, `verdict:${verdict}`, ...speakers.map((speaker) => `speaker:${speaker}`)];
}
