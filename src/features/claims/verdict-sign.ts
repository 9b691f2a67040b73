import { verdictSigns, type Verdict } from './verdicts.ts';

/** The sign of a verdict as SVG; with a ring round it, as it stands in running text. */
export function verdictSign(verdict: Verdict, ringed = false): string {
  const { strokes, shapes } = verdictSigns[verdict];
  const paths = `${strokes && `<path class="sign-strokes" d="${strokes}"></path>`}${shapes ? `<path class="sign-shapes" d="${shapes}"></path>` : ''}`;
  if (!ringed) return `<svg class="sign" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">${paths}</svg>`;
  return `<svg class="sign ringed" viewBox="0 0 21 21" width="21" height="21" aria-hidden="true"><circle cx="10.5" cy="10.5" r="9.8"></circle><g transform="translate(3.3 3.3) scale(0.8)">${paths}</g></svg>`;
}
