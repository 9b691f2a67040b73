/** Milliseconds after which a reader is no longer left waiting for a file. */
const PATIENCE = 5000;

/** SingleFile says so before it saves a page. It keeps what is seen at that moment, and no script. */
const saving = ['', 'keep-zoom-level-'].map((how) => `single-file-load-deferred-images-${how}start`);

type State = 'awaited' | 'living' | null;

/**
 * What a story tells its style sheet. While it neither lives nor awaits its pictures, each step shows a still of its own;
 * the place on the screen is kept whenever that changes.
 */
export interface Living {
  /** The pictures will be asked for when the reader is near. */
  readonly await: () => void;
  /** They have been asked for: patience for a while. */
  readonly ask: () => void;
  /** Their file is here, though they may not be looked at yet. */
  readonly receive: () => void;
  /** The stage has its picture and can show all others. */
  readonly live: () => void;
  /** The pictures did not come. */
  readonly lose: () => void;
}

/** `held` is what must not move on the screen. */
export function living(story: HTMLElement, held: () => Element): Living {
  let patience = 0;
  let [told, isSaved]: [State, boolean] = [null, false];

  for (const kind of saving) document.addEventListener(kind, () => save(true));
  // Until the reader does something, the page may still be on its way into a file.
  for (const kind of ['pointerdown', 'wheel', 'keydown']) addEventListener(kind, () => save(false), { passive: true });

  return {
    await: () => tell('awaited'),
    ask() {
      if (told !== 'living') tell('awaited');
      clearTimeout(patience);
      patience = window.setTimeout(() => tell(null), PATIENCE);
    },
    receive: () => clearTimeout(patience),
    live: () => tell('living'),
    lose: () => tell(null),
  };

  function tell(state: State): void {
    clearTimeout(patience);
    told = state;
    show();
  }

  function save(is: boolean): void {
    if (isSaved === is) return;
    isSaved = is;
    show();
  }

  function show(): void {
    const state = isSaved ? null : told;
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
