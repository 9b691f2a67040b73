/** Pixels a millisecond beyond which nobody reads: more than two windows a second. */
const READABLE = 2;

/**
 * Tells, asked at every turn, whether the page flies past. A picture that is made in flight is gone before it is seen, and making it
 * is what keeps a slow phone from following the finger.
 */
export function pace(now: () => number = frameTime, place: () => number = () => scrollY): () => boolean {
  let [at, y, flies] = [now(), place(), false];
  return () => {
    const gone = now() - at;
    if (gone <= 0) return flies;
    flies = Math.abs(place() - y) > READABLE * gone;
    [at, y] = [at + gone, place()];
    return flies;
  };
}

/** The same from the beginning of a frame to its end. */
function frameTime(): number {
  return Number(document.timeline.currentTime);
}
