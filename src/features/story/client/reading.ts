/** A chapter on the page, measured from the top of the window. */
export interface Span {
  readonly id: string;
  readonly minutes: number;
  readonly top: number;
  readonly height: number;
}

/** Where the reader is. */
export interface Reading {
  /** The chapter being read; null before the first. */
  readonly chapter: string | null;
  /** Share of each chapter that is read, 0 to 1, in their order. */
  readonly shares: readonly number[];
  /** Whole minutes still to read on this page. */
  readonly minutesLeft: number;
}

/** Where a reader is whose eye rests at `eye` pixels from the top of the window. */
export function readingAt(eye: number, spans: readonly Span[]): Reading {
  const shares = spans.map(({ top, height }) => Math.min(1, Math.max(0, (eye - top) / height)));
  const left = spans.reduce((sum, { minutes }, i) => sum + minutes * (1 - shares[i]!), 0);
  return {
    chapter: spans.findLast(({ top }) => top <= eye)?.id ?? null,
    shares,
    minutesLeft: Math.max(0, Math.ceil(left - 0.05)),
  };
}
