/** Heights in the window, in pixels, of what a passage follows. */
export interface Way {
  /** Where the step's top edge stands. */
  readonly top: number;
  /** Where the top edge of the step before stands. */
  readonly before: number;
  /** Where a link to a step lands. */
  readonly landing: number;
  /** The lower edge of the window. */
  readonly bottom: number;
}

/** Share of the way, at each end, in which nothing moves: a scroll comes to rest there a pixel early or late. */
const REST = 0.06;

/**
 * How far a passage that follows the scroll has come, 0 to 1: it sets off when the step comes into sight, though not before
 * the step before has landed, and is over when the step has. So a link to either shows its own picture.
 */
export function passageShare({ top, before, landing, bottom }: Way): number {
  const begins = Math.min(bottom, landing + top - before);
  return between(begins, landing, top);
}

/** The same for a story's first step, which follows its stage from the lower edge of the window to where it is pinned. */
export function openingShare(stage: number, pinned: number, bottom: number): number {
  return between(bottom, pinned, stage);
}

function between(begins: number, ends: number, at: number): number {
  const gone = (begins - at) / Math.max(1, begins - ends);
  return Math.min(1, Math.max(0, (gone - REST) / (1 - 2 * REST)));
}
