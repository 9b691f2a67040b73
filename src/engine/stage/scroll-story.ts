import { activeStep, triggerLine } from './active-step.ts';
import { choices } from './choices.ts';
import { fetchBook } from './fetch-book.ts';
import { motionIsOff } from './motion.ts';
import { pictureAt, type PictureBook } from '../picture/picture.ts';
import { pictureStage, type PictureStage } from './picture-stage.ts';
import { presented } from './presented.ts';
import { whenNear } from './when-near.ts';

export interface ScrollStory {
  readonly steps: readonly HTMLElement[];
  /** Reads the geometry, brings the stage to the step it names, and gives that step's place in reading order; -1 before the first. */
  readonly reconcile: () => number;
}

const wideScreen = matchMedia('(min-width: 1180px)');

/** One chapter's steps and the stage they move. */
export function scrollStory(story: HTMLElement): ScrollStory {
  const stage = story.querySelector<HTMLElement>('[data-stage]')!;
  const steps = [...story.querySelectorAll<HTMLElement>('[data-step]')];
  const first = steps[0]!.id;
  let current = first;
  let choice = 1;
  let loaded: { frame: string; book: PictureBook; pictures: PictureStage } | null = null;
  let drawn = scrollY > 0 || location.hash !== '';
  const chosen = choices(story, choose);

  stage.dataset['current'] = first;
  steps[0]!.toggleAttribute('data-active', true);
  for (const svg of stage.querySelectorAll('svg')) if (!svg.classList.contains(frameName())) svg.remove();
  wideScreen.addEventListener('change', () => void load());
  whenNear(stage, () => void load());

  return { steps, reconcile };

  function reconcile(): number {
    const index = activeStep(steps.map((step) => step.getBoundingClientRect().top), triggerLine(geometry()));
    const step = steps[Math.max(0, index)]!.id;
    if (step !== current) {
      const near = Math.abs(steps.findIndex(({ id }) => id === current) - Math.max(0, index)) === 1;
      choice = 1;
      chosen.reset();
      current = step;
      stage.dataset['current'] = step;
      steps.forEach((element) => element.toggleAttribute('data-active', element.id === step));
      show(near);
    }
    if (!drawn) drawFirst(index);
    return index;
  }

  function choose(step: string, to: number): void {
    if (step !== current || to === choice) return;
    choice = to;
    show(true);
  }

  function show(moving: boolean): void {
    if (!loaded) {
      settled(false);
      return void load();
    }
    loaded.pictures.show(pictureAt(loaded.book, choice > 1 ? `${current}/${choice}` : current), moving && !motionIsOff());
  }

  /** A story that opens on the bare line draws it as it comes into view, once, if the reader set off from the top. */
  function drawFirst(index: number): void {
    if (!loaded || stage.getBoundingClientRect().top > document.documentElement.clientHeight * 0.9) return;
    drawn = true;
    const bare = stage.querySelector('.map')!.childElementCount === 0;
    if (bare && index <= 0 && !motionIsOff()) loaded.pictures.drawLine();
  }

  async function load(): Promise<void> {
    const frame = frameName();
    if (loaded?.frame === frame) return;
    loaded?.pictures.stop();
    loaded = null;
    settled(false);
    const book = await fetchBook(stage.dataset[frame]!).catch(showStills);
    if (!book || frameName() !== frame || loaded) return;
    const svg = stage.querySelector<SVGSVGElement>(`svg.${frame}`) ?? replaceSvg(stage, frame, book);
    loaded = { frame, book, pictures: pictureStage(svg, book.middle, settled) };
    show(false);
  }

  function settled(is: boolean): void {
    stage.toggleAttribute('data-settled', is);
  }

  function geometry(): Parameters<typeof triggerLine>[0] {
    const { left, right, height } = stage.getBoundingClientRect();
    const words = steps[0]!.getBoundingClientRect();
    return {
      viewportHeight: document.documentElement.clientHeight,
      stageTop: parseFloat(getComputedStyle(stage).top) || 0,
      stageHeight: height,
      beside: words.right <= left || words.left >= right,
    };
  }
}

function frameName(): 'narrow' | 'wide' {
  return wideScreen.matches && !presented ? 'wide' : 'narrow';
}

/** Where pictures cannot be fetched the page reads as it does without script: a still picture in each step. */
function showStills(): undefined {
  delete document.documentElement.dataset['js'];
}

function replaceSvg(stage: HTMLElement, frame: string, book: PictureBook): SVGSVGElement {
  const holder = document.createElement('div');
  holder.innerHTML = `<svg class="picture ${frame}" viewBox="0 0 ${book.width} ${book.height}"><g class="map"></g><g class="screen"></g></svg>`;
  const svg = holder.firstElementChild as SVGSVGElement;
  stage.querySelector('svg')!.replaceWith(svg);
  return svg;
}
