import type { EmbedStage } from './embed-stage.ts';
import { swipe } from './swipe.ts';

const ways: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** One step at a time: two buttons, a finger wiped sideways, and the arrow keys while the focus is in the frame. */
export function embedSteps(frame: HTMLElement, stage: EmbedStage): (place: number) => void {
  const [back, next] = ['prev', 'next'].map((name) => frame.querySelector<HTMLButtonElement>(`[data-${name}]`)!) as [HTMLButtonElement, HTMLButtonElement];
  const said = frame.querySelector('[data-said]')!;
  const go = (by: 1 | -1): void => {
    const place = stage.current() + by;
    if (stage.steps[place]) stage.show(place);
    else said.textContent = by > 0 ? 'This is the last step.' : 'This is the first step.';
  };
  back.addEventListener('click', () => go(-1));
  next.addEventListener('click', () => go(1));
  swipe(frame, go);
  frame.addEventListener('keydown', (event) => {
    const by = ways[event.key];
    if (!by || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(by);
  });

  // Not disabled: a button that goes dead under the finger loses the focus, and with it the arrow keys.
  return (place) => {
    back.toggleAttribute('data-at-end', place === 0);
    next.toggleAttribute('data-at-end', place === stage.steps.length - 1);
  };
}
