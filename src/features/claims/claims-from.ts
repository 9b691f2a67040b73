import { isOurs } from '../../content/schemas/claim.ts';
import { counted } from '../../site/counted.ts';

/** How many claims, and whose: `twelve claims from the essay and one of our own`. */
export function claimsFrom(claims: readonly { readonly id: string }[]): string {
  const ours = claims.filter(isOurs).length;
  const essays = claims.length - ours;
  if (ours === 0) return `${counted(essays, 'claim')} from the essay`;
  if (essays === 0) return `${counted(ours, 'claim')} of our own`;
  return `${counted(essays, 'claim')} from the essay and ${counted(ours, 'of our own', 'of our own')}`;
}
