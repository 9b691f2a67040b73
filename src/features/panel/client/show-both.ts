import { motionIsOff } from '../../../engine/stage/motion.ts';
import { leastScroll, type Stretch } from './least-scroll.ts';

/** Pixels of air above and below. */
const AIR = 8;

/** Scrolls by the least that shows a phrase, and what opened below it, in the room there is; what opened alone where there is not enough for both. Gives how far. */
export function showBoth(phrase: Element, opened: Element, room: Stretch = roomFor(phrase)): number {
  const [above, below] = [phrase.getBoundingClientRect(), opened.getBoundingClientRect()];
  const both = { top: above.top - AIR, bottom: below.bottom + AIR };
  const fits = both.bottom - both.top <= room.bottom - room.top;
  const by = leastScroll(fits ? both : { ...both, top: below.top - AIR }, room);
  scrollBy({ top: by, behavior: motionIsOff() ? 'instant' : 'smooth' });
  return by;
}

/** The window below whatever is pinned above a phrase: the stage of its story, or the bar. */
function roomFor(phrase: Element): Stretch {
  const { left, right } = phrase.getBoundingClientRect();
  const pinned = [document.querySelector('[data-bar]'), phrase.closest('.story')?.querySelector('[data-stage]')].flatMap((element) => {
    const box = element?.getBoundingClientRect();
    const above = box && box.top <= 0 && box.left < right && box.right > left;
    return above ? [box.bottom] : [];
  });
  return { top: Math.max(0, ...pinned), bottom: document.documentElement.clientHeight };
}
