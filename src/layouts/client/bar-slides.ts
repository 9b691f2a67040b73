import { eachScroll } from '../../engine/stage/each-scroll.ts';
import { afterScroll, type BarState } from './bar-state.ts';

/** Over a pinned picture every line of words counts: there the bar slides away as one reads on, and comes back on the way up. */
export function barSlides(): void {
  const bar = document.querySelector<HTMLElement>('[data-bar]');
  if (!bar || !document.querySelector('[data-stage]')) return;
  // Who comes by a link to a step finds its picture whole.
  let state: BarState = { away: scrollY > bar.offsetHeight, turn: scrollY };
  const slide = (): void => void bar.toggleAttribute('data-away', state.away && !bar.contains(document.activeElement));
  slide();
  eachScroll(() => {
    state = afterScroll(state, scrollY, bar.offsetHeight);
    return slide;
  });
  bar.addEventListener('focusin', () => bar.removeAttribute('data-away'));
}
