import { showBoth } from './show-both.ts';

const root = document.documentElement;
const phone = matchMedia('(width < 37.5em) and (height >= 25em)');

/** Pixels a finger draws a sheet down before it lets go of it. */
const LET_GO = 70;

/** True where a panel opened in its place would open out of sight: it comes from below. */
export function asSheet(): boolean {
  return phone.matches && root.dataset['present'] === undefined;
}

/**
 * Brings a panel up from below as a sheet; the picture steps aside, and the phrase is brought to stand above the sheet.
 * Escape, a tap outside, a finger that draws it down and a link to elsewhere close it; then the page goes back to where it was, also from
 * the middle of its way, unless the reader has moved on.
 */
export function raise(phrase: HTMLElement, panel: HTMLElement, close: () => void): void {
  panel.classList.add('sheet');
  root.dataset['sheet'] = '';
  phrase.focus({ preventScroll: true });
  const before = scrollY;
  const by = showBoth(phrase, phrase, { top: 0, bottom: root.clientHeight - panel.offsetHeight });
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('click', ({ target }) => {
    if (!panel.contains(target as Node) && !phrase.contains(target as Node)) close();
  }, { signal, capture: true });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  }, { signal });
  addEventListener('hashchange', close, { signal });
  drawnDown(panel, close, signal);
  new MutationObserver((_, watch) => {
    if (panel.isConnected) return;
    watch.disconnect();
    listening.abort();
    delete root.dataset['sheet'];
    if (liesWithin(scrollY - before, by)) scrollTo({ top: before, behavior: 'instant' });
  }).observe(panel.parentNode!, { childList: true });
}

/** True for a place on the way from nought to `by` (either may be the lower), rounded as browsers round places. */
function liesWithin(place: number, by: number): boolean {
  return place > Math.min(0, by) - 2 && place < Math.max(0, by) + 2;
}

/** Lets a finger draw the sheet down where it has nothing more to scroll up; what it draws is the sheet alone, not the page behind it. */
function drawnDown(panel: HTMLElement, close: () => void, signal: AbortSignal): void {
  let from: number | null = null;
  panel.addEventListener('touchstart', ({ touches }) => (from = panel.scrollTop <= 0 ? touches[0]!.clientY : null), { signal, passive: true });
  panel.addEventListener('touchmove', (event) => {
    const by = from === null ? 0 : event.touches[0]!.clientY - from;
    const drawn = by > 0 && panel.scrollTop <= 0;
    panel.style.transform = drawn ? `translateY(${by}px)` : '';
    if (drawn && event.cancelable) event.preventDefault();
  }, { signal, passive: false });
  panel.addEventListener('touchend', ({ changedTouches }) => {
    if (from !== null && panel.style.transform && changedTouches[0]!.clientY - from > LET_GO) close();
    else panel.style.transform = '';
  }, { signal });
}
