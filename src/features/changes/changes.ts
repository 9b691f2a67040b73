import type { Change } from '../../content/schemas/change.ts';
import { siteLibrary } from '../../site/site-library.ts';

/** Ids of what a page tells. */
export interface Touched {
  readonly claims: readonly string[];
  readonly steps: readonly string[];
}

/** The public changes that touch any of these, with the first edition, newest first. */
export function changesTo({ claims, steps }: Touched, changes: readonly Change[] = siteLibrary().changes): Change[] {
  return changes.filter((change) => change.kind === 'published' || change.claims?.some((id) => claims.includes(id)) || change.steps?.some((id) => steps.includes(id)));
}

/** The last change that mended any of these after they were first published; nothing where they stand as they were. */
export function lastMend(touched: Touched, changes?: readonly Change[]): Change | undefined {
  return changesTo(touched, changes).find(({ kind }) => kind !== 'published');
}
