import type { Claim } from '../../content/schemas/claim.ts';
import { speakersOf } from './speakers.ts';

/** What the ledger can be narrowed by, each written `name:value`, as the filter's controls are named. */
export function facetsOf({ chapter, verdict, by }: Claim): readonly string[] {
  return [`chapter:${chapter}`, `verdict:${verdict}`, ...speakersOf(by).map((speaker) => `speaker:${speaker}`)];
}
