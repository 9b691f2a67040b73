/** Milliseconds after which a reader is no longer left waiting for a file. */
const PATIENCE = 5000;

/**
 * What a story tells its style sheet. While it neither lives nor awaits its pictures, each step shows a still of its own;
 * the place on the screen is kept whenever that changes.
 */
export interface Living {
  /** The pictures are on their way: patience for a while. */
  readonly await: () => void;
  /** The stage has its picture and can show all others. */
  readonly live: () => void;
  /** The pictures did not come. */
  readonly lose: () => void;
}

/** `held` is what must not move on the screen. */
export function living(story: HTMLElement, held: () => Element): Living {
  let patience = 0;
  return {
    await() {
      if (story.dataset['pictures'] !== 'living') set('awaited');
      clearTimeout(patience);
      patience = window.setTimeout(() => set(null), PATIENCE);
    },
    live: () => set('living'),
    lose: () => set(null),
  };

  function set(state: 'awaited' | 'living' | null): void {
    clearTimeout(patience);
    if (story.dataset['pictures'] === (state ?? undefined)) return;
    const element = held();
    const { top } = element.getBoundingClientRect();
    if (state) story.dataset['pictures'] = state;
    else delete story.dataset['pictures'];
    // Without a script, stills wait for one a while; where one has been here, and in a copy that is saved of it, they need not, and the place can be kept.
    story.dataset['waited'] = '';
    scrollBy(0, element.getBoundingClientRect().top - top);
  }
}
