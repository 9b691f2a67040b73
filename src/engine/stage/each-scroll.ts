/** Reads where things stand, and gives what to write of it. */
export type Turn = () => () => void;

const turns: Turn[] = [];
let asked = 0;

/**
 * Takes a turn at every scroll and change of the window; the function it gives asks for one more. All read before any writes: who
 * reads after another has written makes the browser lay out the page between two frames. A scroll is heard before the frame's
 * movements are written, when the layout is still the one that was painted.
 */
export function eachScroll(turn: Turn): () => void {
  if (turns.length === 0) {
    addEventListener('scroll', run, { passive: true });
    for (const kind of ['resize', 'load']) addEventListener(kind, wake, { passive: true });
  }
  turns.push(turn);
  turn()();
  return wake;
}

/** One turn of all in the next frame, unless a scroll has given it till then. */
function wake(): void {
  asked ||= requestAnimationFrame(run);
}

function run(): void {
  cancelAnimationFrame(asked);
  asked = 0;
  const writes = turns.map((turn) => turn());
  for (const write of writes) write();
}
