import { say } from '../../site/say.ts';
import { isOurs } from '../../content/schemas/claim.ts';

/** How many claims, and whose: `twelve claims from the essay and one of our own`. */
export function claimsFrom(claims: readonly { readonly id: string }[]): string {
  const ours = claims.filter(isOurs).length;
  const essays = claims.length - ours;
  if (ours === 0) return say('count.of-essay', { count: essays });
  if (essays === 0) return say('count.of-ours', { count: ours });
  return say('count.of-both', { count: essays, ours });
}
