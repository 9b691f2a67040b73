import { verdictSigns, type Verdict } from './verdicts.ts';

/** The sign of a verdict as SVG; with a ring round it, as it stands in running text. */
export function verdictSign(verdict: Verdict, ringed = false): string {
  const { strokes, shapes } = verdictSigns[verdict];
  const paths = `${strokes && `<path class="sign-strokes" d="${strokes}"></path>`}${shapes ? `<path class="sign-shapes" d="${shapes}"></path>` : ''}`;
  // Its window is the sign's own, wider by the ring: no group is needed to make the sign smaller.
  if (!ringed) return `<svg class="sign" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">${paths}</svg>`;
  return `<svg class="sign ringed" viewBox="-4.125 -4.125 26.25 26.25" width="21" height="21" aria-hidden="true"><circle cx="9" cy="9" r="12.25"></circle>${paths}</svg>`;
}
