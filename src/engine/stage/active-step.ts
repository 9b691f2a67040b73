/**
 * The current step: the last one whose top edge lies on or above the trigger line; -1 before the first.
 * `tops` are the steps' top edges in reading order, in the same pixels as `line`. Nothing else decides.
 */
export function activeStep(tops: readonly number[], line: number): number {
  let active = -1;
  tops.forEach((top, i) => {
    if (top <= line) active = i;
  });
  return active;
}

/** What the trigger line follows from: all in pixels, read at the moment of asking. */
export interface StageGeometry {
  readonly viewportHeight: number;
  /** Where the pinned stage's top edge rests. */
  readonly stageTop: number;
  readonly stageHeight: number;
  /** True where the words stand beside the stage, not below it. */
  readonly beside: boolean;
}

/** The height at which a step takes over the stage: past the middle of the room the words have. */
export function triggerLine({ viewportHeight, stageTop, stageHeight, beside }: StageGeometry): number {
  const roomTop = beside ? 0 : Math.min(stageTop + stageHeight, viewportHeight);
  return roomTop + (viewportHeight - roomTop) * 0.6;
}
