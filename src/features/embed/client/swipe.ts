import { onward } from '../../../engine/stage/onward.ts';

/** Pixels a finger travels sideways before it is a swipe. */
const far = 40;

/** Hears a finger wiped sideways across the element: 1 to the next, -1 back. Up and down stay the page's. */
export function swipe(element: HTMLElement, go: (by: number) => void): void {
  let start: Touch | null = null;
  element.addEventListener('touchstart', ({ touches }) => void (start = touches.length === 1 ? touches[0]! : null), { passive: true });
  element.addEventListener(
    'touchend',
    ({ changedTouches }) => {
      const end = changedTouches[0];
      if (!start || !end) return;
      const [across, down] = [end.clientX - start.clientX, end.clientY - start.clientY];
      start = null;
      if (Math.abs(across) > far && Math.abs(across) > 2 * Math.abs(down)) go(across < 0 ? onward : -onward);
    },
    { passive: true },
  );
}
