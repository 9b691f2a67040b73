/** Pixels a millisecond beyond which nobody reads: more than two windows a second. */
const READABLE = 2;

/** Slow turns after which a flight is over: on a slow phone frames come unevenly, and a long one after a short looks like rest. */
const SLOW_TURNS = 4;

/**
 * Tells, asked at every turn, whether the page flies past. A picture that is made in flight is gone before it is seen, and making it
 * is what keeps a slow phone from following the finger.
 */
export function pace(now: () => number = frameTime, place: () => number = () => scrollY): () => boolean {
  let [at, y, slow] = [now(), place(), SLOW_TURNS];
  return () => {
    const gone = now() - at;
    if (gone > 0) {
      slow = Math.abs(place() - y) > READABLE * gone ? 0 : slow + 1;
      [at, y] = [at + gone, place()];
    }
    return slow < SLOW_TURNS;
  };
}

/** The same from the beginning of a frame to its end. */
function frameTime(): number {
  return Number(document.timeline.currentTime);
}
