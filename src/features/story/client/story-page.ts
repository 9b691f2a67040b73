import scrollama from 'scrollama';
import { addressFollows } from './address.ts';
import { onceAFrame } from '../../../engine/stage/once-a-frame.ts';
import { scrollStory, type ScrollStory } from '../../../engine/stage/scroll-story.ts';

/** Everything that moves with the scroll on a page of one or more chapters. */
export function storyPage(): void {
  // The style sheet's sign that a script lives, and the one thing it does that no saved copy of the page takes along.
  customElements.define('scroll-story', class extends HTMLElement {});
  const stories = [...document.querySelectorAll<HTMLElement>('.story')].map(scrollStory);
  if (stories.length === 0) return;
  const follow = addressFollows();

  wakeOn(onceAFrame(reconcile));
  reconcile();

  function reconcile(): void {
    // A sheet of a claim moved the page so that its phrase stays in sight: the reader has not moved on.
    if (document.documentElement.dataset['sheet'] !== undefined) return;
    let reached: string | null = null;
    for (const story of stories) {
      const index = story.reconcile();
      if (index >= 0) reached = story.steps[index]!.id;
      else if (stories.length > 1 && hasBegun(story)) reached = chapterOf(story)!.id;
    }
    follow(reached);
  }
}

/** True once the head of the story's chapter has come up to the middle of the window. */
function hasBegun(story: ScrollStory): boolean {
  const chapter = chapterOf(story);
  return chapter !== null && chapter.getBoundingClientRect().top <= document.documentElement.clientHeight / 2;
}

function chapterOf({ steps }: ScrollStory): HTMLElement | null {
  return steps[0]!.closest('article');
}

/** Whatever may have changed the geometry. scrollama is one voice among them: it wakes, it does not decide. */
function wakeOn(wake: () => void): void {
  const steps = document.querySelectorAll<HTMLElement>('[data-step]');
  const scroller = scrollama().setup({ step: [...steps], offset: 0.6 }).onStepEnter(wake).onStepExit(wake);
  addEventListener('scroll', wake, { passive: true });
  addEventListener('resize', () => {
    scroller.resize();
    wake();
  });
  for (const kind of ['pageshow', 'load', 'hashchange']) addEventListener(kind, wake);
  void document.fonts.ready.then(wake);
  const sizes = new ResizeObserver(wake);
  for (const step of steps) sizes.observe(step);
}
