import { onceAFrame } from '../../engine/stage/once-a-frame.ts';
import { afterScroll, type BarState } from './bar-state.ts';

/** Over a pinned picture every line of words counts: there the bar slides away as one reads on, and comes back on the way up. */
export function barSlides(): void {
  const bar = document.querySelector<HTMLElement>('[data-bar]');
  if (!bar || !document.querySelector('[data-stage]')) return;
  let state: BarState = { away: false, turn: scrollY };
  addEventListener(
    'scroll',
    onceAFrame(() => {
      state = afterScroll(state, scrollY, bar.offsetHeight);
      bar.toggleAttribute('data-away', state.away && !bar.contains(document.activeElement));
    }),
    { passive: true },
  );
  bar.addEventListener('focusin', () => bar.removeAttribute('data-away'));
}
