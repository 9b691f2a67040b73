import { site } from '../../site/site.ts';
import type { Claim } from '../../content/schemas/claim.ts';

export type Verdict = Claim['verdict'];

interface Sign {
  /** Strokes in a box of 18. */
  readonly strokes: string;
  /** Filled shapes in the same box. */
  readonly shapes?: string;
}

/** Signs that answer: does the record equal the claim? In the order of a summary. */
const signs: Readonly<Record<Verdict, Sign>> = {
  confirmed: {
    strokes: 'M3.4 6.6H14.6M3.4 11.4H14.6',
  },
  nuanced: {
    strokes: 'M3.2 7.5C5.2 5 7 5.2 9 6.6S12.8 8.2 14.8 5.7M3.2 12.3C5.2 9.8 7 10 9 11.4S12.8 13 14.8 10.5',
  },
  disputed: {
    strokes: 'M3.4 6.6H14.6M3.4 11.4H14.6M11.9 3.4 6.1 14.6',
  },
  'not-found': {
    strokes: 'M9 3.6A5.4 5.4 0 1 1 9 14.4 5.4 5.4 0 1 1 9 3.6ZM14.2 3.8 3.8 14.2',
  },
  judgement: {
    strokes: '',
    shapes:
      'M8 4.8C5.2 5.6 3.5 7.8 3.5 10.6c0 1.7 1 2.8 2.4 2.8 1.3 0 2.2-.9 2.2-2.2 0-1.2-.8-2-1.9-2-.3 0-.5 0-.6.1.2-1.3 1.2-2.4 2.6-3.1ZM14.6 4.8C11.8 5.6 10.1 7.8 10.1 10.6c0 1.7 1 2.8 2.4 2.8 1.3 0 2.2-.9 2.2-2.2 0-1.2-.8-2-1.9-2-.3 0-.5 0-.6.1.2-1.3 1.2-2.4 2.6-3.1Z',
  },
  overtaken: {
    strokes: 'M3 9H14.6M10.4 4.8 14.6 9 10.4 13.2',
  },
};

interface SignWithWord extends Sign {
  /** The word that always stands beside the sign. */
  readonly word: string;
}

/** What the record says of a claim: its sign, with the word that `content/site.yaml` gives it. */
export const verdictSigns = Object.fromEntries((Object.keys(signs) as Verdict[]).map((verdict) => [verdict, {
  ...signs[verdict],
  get word() { return site.verdicts[verdict].word; },
}])) as unknown as Readonly<Record<Verdict, SignWithWord>>;

/** The sign of a verdict as SVG; with a ring round it, as it stands in running text. */
export function verdictSign(verdict: Verdict, ringed = false): string {
  const { strokes, shapes } = verdictSigns[verdict];
  const paths = `${strokes && `<path class="sign-strokes" d="${strokes}"></path>`}${shapes ? `<path class="sign-shapes" d="${shapes}"></path>` : ''}`;
  // Its window is the sign's own, wider by the room to the ring, which is its border.
  if (!ringed) return `<svg class="sign" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">${paths}</svg>`;
  return `<svg class="sign ringed" viewBox="-2.625 -2.625 23.25 23.25" width="21" height="21" aria-hidden="true">${paths}</svg>`;
}
