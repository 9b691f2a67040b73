/** Pixels a millisecond beyond which nobody reads: more than two windows a second. */
const READABLE = 2;

/** Slow turns after which a flight is over: on a slow phone frames come unevenly, and a long one after a short looks like rest. */
const SLOW_TURNS = 4;

export interface Pace {
  /** Whether the page flies past, asked at every turn. */
  readonly flies: () => boolean;
  /** Waits until it does so no more, and then for a turn of its own, so that what waits is not all done at once. */
  readonly landed: () => Promise<void>;
}

/** How a page is scrolled. A picture that is made in flight is gone before it is seen, and making it is what keeps a slow phone from following the finger. */
export function pace(now: () => number = frameTime, place: () => number = () => scrollY): Pace {
  let [at, y, slow, fast] = [now(), place(), SLOW_TURNS, false];
  const waiting: (() => void)[] = [];
  return { flies, landed };

  function flies(): boolean {
    const gone = now() - at;
    if (gone > 0) {
      const was = fast;
      fast = Math.abs(place() - y) > READABLE * gone;
      // One leap alone is a link that was followed.
      if (!fast) slow += 1;
      else if (was || slow < SLOW_TURNS) slow = 0;
      [at, y] = [at + gone, place()];
    }
    if (slow < SLOW_TURNS) return true;
    for (const go of waiting.splice(0)) setTimeout(go);
    return false;
  }

  function landed(): Promise<void> {
    return slow < SLOW_TURNS ? new Promise((go) => void waiting.push(go)) : Promise.resolve();
  }
}

/** The same from the beginning of a frame to its end. */
function frameTime(): number {
  return Number(document.timeline.currentTime);
}
