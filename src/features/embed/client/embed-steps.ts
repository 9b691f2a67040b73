import { onward } from '../../../engine/stage/onward.ts';
import type { EmbedStage } from './embed-stage.ts';
import { embedNotes } from './embed-notes.ts';
import { said } from '../../interface/client/said.ts';
import { swipe } from './swipe.ts';

const ways: Readonly<Record<string, number>> = { ArrowRight: onward, ArrowLeft: -onward, PageDown: 1, PageUp: -1 };

/**
 * One step at a time: two buttons, a finger wiped sideways, and the arrow keys, or a clicker's, while the focus is in the frame. Gives
 * what hears each step shown; it answers with the words of a warning where one lies over the picture.
 */
export function embedSteps(frame: HTMLElement, stage: EmbedStage): (step: HTMLElement, place: number) => string | undefined {
  const [back, next] = ['prev', 'next'].map((name) => frame.querySelector<HTMLButtonElement>(`[data-${name}]`)!) as [HTMLButtonElement, HTMLButtonElement];
  const told = frame.querySelector('[data-said]')!;
  const warn = embedNotes(frame, () => next.focus({ preventScroll: true }));
  const go = (by: number): void => {
    const place = stage.current() + by;
    if (stage.steps[place]) stage.show(place);
    else told.textContent = by > 0 ? said('embed.last') : said('embed.first');
  };
  back.addEventListener('click', () => go(-1));
  next.addEventListener('click', () => go(1));
  swipe(frame, go);
  // Who reads on meets the step itself, and not what was told of it as well.
  back.parentElement!.addEventListener('focusout', () => (told.textContent = ''));
  for (const choice of frame.querySelectorAll('[data-choice]')) choice.addEventListener('click', beginAtPicture);
  // The whole document of the frame: the focus rests on its body once somebody has clicked the picture.
  document.addEventListener('keydown', (event) => {
    const by = ways[event.key];
    if (!by || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (/^Page/.test(event.key) && canScroll(by)) return;
    event.preventDefault();
    go(by);
  });

  // Not disabled: a button that goes dead under the finger loses the focus, and with it the arrow keys.
  return (step, place) => {
    back.setAttribute('aria-disabled', String(place === 0));
    next.setAttribute('aria-disabled', String(place === stage.steps.length - 1));
    beginAtPicture();
    return warn(step);
  };

  /** In a frame that scrolls, for its height is fixed: what has changed begins with its picture. */
  function beginAtPicture(): void {
    const { bottom, height } = stage.element.getBoundingClientRect();
    if (bottom < height / 2) scrollTo(0, 0);
  }
}

/** Whether more of the frame lies that way: a page up or down goes there first. */
function canScroll(by: number): boolean {
  return by > 0 ? scrollY + innerHeight < document.documentElement.scrollHeight - 1 : scrollY > 0;
}
