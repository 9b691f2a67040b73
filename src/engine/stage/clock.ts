/** The one thing that knows time: whatever is under way on a stage. */
export interface Clock {
  /** Calls `tick` with the milliseconds gone, once a frame, and `end` in place of the last; what was under way stops without a word. */
  readonly run: (length: number, tick: (elapsed: number) => void, end: () => void) => void;
  readonly stop: () => void;
}

export function clock(): Clock {
  let frame = 0;
  return { run, stop };

  function run(length: number, tick: (elapsed: number) => void, end: () => void): void {
    stop();
    // From the first frame on: what sets off may keep a slow machine busy, and nothing of it should be missed.
    let begun = 0;
    const beat = (): void => {
      begun ||= performance.now();
      const elapsed = performance.now() - begun;
      if (elapsed >= length) return end();
      frame = requestAnimationFrame(beat);
      tick(elapsed);
    };
    frame = requestAnimationFrame(beat);
  }

  function stop(): void {
    cancelAnimationFrame(frame);
  }
}
