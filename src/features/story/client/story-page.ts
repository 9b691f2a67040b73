import scrollama from 'scrollama';
import { addressFollows } from './address.ts';
import { eachScroll } from '../../../engine/stage/each-scroll.ts';
import { pace } from '../../../engine/stage/pace.ts';
import { scrollStory, type ScrollStory } from '../../../engine/stage/scroll-story.ts';

/** Everything that moves with the scroll on a page of one or more chapters. */
export function storyPage(): void {
  // The style sheet's sign that a script lives, and the one thing it does that no saved copy of the page takes along.
  customElements.define('scroll-story', class extends HTMLElement {});
  const { flies, landed } = pace();
  const stories = [...document.querySelectorAll<HTMLElement>('.story')].map((story) => scrollStory(story, landed));
  if (stories.length === 0) return;
  const follow = addressFollows();

  const wake = eachScroll(() => {
    // A sheet of a claim moved the page so that its phrase stays in sight: the reader has not moved on.
    if (document.documentElement.dataset['sheet'] !== undefined) return () => undefined;
    const flying = flies();
    const looks = stories.map((story) => ({ story, begun: stories.length > 1 && hasBegun(story), goTo: story.look() }));
    return () => {
      let reached: string | null = null;
      for (const { story, begun, goTo } of looks) {
        const index = goTo(flying);
        if (index >= 0) reached = story.steps[index]!.id;
        else if (begun) reached = chapterOf(story)!.id;
      }
      follow(reached);
      // A frame later it may have come to rest.
      if (flying) requestAnimationFrame(wake);
    };
  });
  wakeOn(wake);
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
  addEventListener('resize', () => scroller.resize());
  for (const kind of ['pageshow', 'hashchange']) addEventListener(kind, wake);
  void document.fonts.ready.then(wake);
  const sizes = new ResizeObserver(wake);
  for (const step of steps) sizes.observe(step);
}
