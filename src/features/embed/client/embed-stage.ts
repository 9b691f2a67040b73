import { choices } from '../../../engine/stage/choices.ts';
import { emptySvg } from '../../../engine/stage/empty-svg.ts';
import { motionIsOff } from '../../../engine/stage/motion.ts';
import { pictureAt, type PictureBook } from '../../../engine/picture/picture.ts';
import { pictureStage } from '../../../engine/stage/picture-stage.ts';

/** The one picture of a chapter in a frame, and the steps it can show. */
export interface EmbedStage {
  readonly element: HTMLElement;
  readonly steps: readonly HTMLElement[];
  /** The place of the step shown. */
  readonly current: () => number;
  /** Shows a step, by its place; from a neighbour it moves there. */
  readonly show: (place: number) => void;
}

/** Brings the stage to life with the pictures the page carries. `changed` hears each step that is shown. */
export function embedStage(frame: HTMLElement, changed: (step: HTMLElement, place: number) => void): EmbedStage {
  const element = frame.querySelector<HTMLElement>('[data-stage]')!;
  const steps = [...frame.querySelectorAll<HTMLElement>('[data-step]')];
  const book = JSON.parse(document.querySelector('[data-book]')!.textContent) as PictureBook;
  const svg = emptySvg('narrow', book);
  element.replaceChildren(svg);
  const pictures = pictureStage(svg, book.middle, (settled) => element.toggleAttribute('data-settled', settled));
  const chosen = choices(frame, choose);
  let current = -1;

  return { element, steps, current: () => current, show };

  function show(place: number): void {
    const step = steps[place];
    if (!step || place === current) return;
    const moving = current >= 0 && Math.abs(place - current) === 1 && !motionIsOff();
    current = place;
    chosen.reset();
    steps.forEach((one) => {
      one.toggleAttribute('data-active', one === step);
      if (one === step) one.dataset['embedStep'] = one.id;
      else delete one.dataset['embedStep'];
    });
    element.dataset['current'] = step.id;
    pictures.show(pictureAt(book, step.id), moving);
    changed(step, place);
  }

  function choose(step: string, choice: number): void {
    if (steps[current]?.id === step) pictures.show(pictureAt(book, choice > 1 ? `${step}/${choice}` : step), !motionIsOff());
  }
}
