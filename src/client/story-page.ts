import scrollama from 'scrollama';
import { addressFollows } from './address.ts';
import { scrollStory } from './scroll-story.ts';

/** Everything that moves with the scroll on a page of one or more chapters. */
export function storyPage(): void {
  const stories = [...document.querySelectorAll<HTMLElement>('.story')].map(scrollStory);
  if (stories.length === 0) return;
  const follow = addressFollows();
  let asked = false;

  wakeOn(wake);
  reconcile();

  function wake(): void {
    if (asked) return;
    asked = true;
    requestAnimationFrame(reconcile);
  }

  function reconcile(): void {
    asked = false;
    let reached: string | null = null;
    for (const story of stories) {
      const index = story.reconcile();
      if (index >= 0) reached = story.steps[index]!.id;
    }
    follow(reached);
  }
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
