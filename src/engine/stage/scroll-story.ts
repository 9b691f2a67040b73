import { pictureAt, undrawn, type Picture, type PictureBook } from '../picture/picture.ts';
import { activeStep, triggerLine } from './active-step.ts';
import { choices } from './choices.ts';
import { fetchBook } from './fetch-book.ts';
import { emptySvg } from './empty-svg.ts';
import { frameFor } from './frame-for.ts';
import { living } from './living.ts';
import { motionIsOff } from './motion.ts';
import { openingShare, passageShare } from './passage.ts';
import { pictureStage, type PictureStage } from './picture-stage.ts';
import { presented } from './presented.ts';
import { whenNear } from './when-near.ts';

export interface ScrollStory {
  readonly steps: readonly HTMLElement[];
  /** Reads the geometry, brings the stage to the step it names, and gives that step's place in reading order; -1 before the first. */
  readonly reconcile: () => number;
}

/** A book of pictures that is on the stage. */
interface Loaded {
  readonly frame: string;
  readonly page: (name: string) => Picture;
  readonly pictures: PictureStage;
}

/** One chapter's steps and the stage they move. */
export function scrollStory(story: HTMLElement): ScrollStory {
  const stage = story.querySelector<HTMLElement>('[data-stage]')!;
  const steps = [...story.querySelectorAll<HTMLElement>('[data-step]')];
  const drawn = [...stage.querySelectorAll('svg')].map((svg) => ({ name: svg.classList[1]!, width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height }));
  const state = living(story, held);
  const chosen = choices(story, choose);
  // The line of a bare opening is drawn by the scroll of those who come down to it, and never taken from those who have seen it.
  const opens = stage.getBoundingClientRect().top > innerHeight;
  let current = steps[0]!.id;
  let choice = 1;
  let index = -1;
  let near = false;
  let lost = false;
  let loading = '';
  let loaded: Loaded | null = null;
  let following = false;
  let atRest = false;
  // The page brought the first picture, in one frame: until another is wanted, there is nothing to fetch.
  const printed = stage.querySelector('svg > .screen > *')?.closest('svg')!.classList[1];

  stage.dataset['current'] = current;
  if (isPrinted()) state.live();
  else state.await();
  whenNear((printed && steps[1]) || story, () => {
    near = true;
    load();
  });
  addEventListener('online', () => {
    lost = false;
    load();
  });

  return { steps, reconcile };

  function reconcile(): number {
    const tops = steps.map((step) => step.getBoundingClientRect().top);
    index = activeStep(tops, triggerLine(geometry()));
    const step = steps[Math.max(0, index)]!.id;
    steps.forEach((element, i) => element.toggleAttribute('data-active', i === index));
    const before = current;
    if (step !== before) {
      choice = 1;
      chosen.reset();
      current = step;
      stage.dataset['current'] = step;
      lost = false;
    }
    load();
    if (!follow(tops) && (step !== before || following)) show(!following && Math.abs(placeOf(step) - placeOf(before)) === 1);
    return index;
  }

  function choose(step: string, to: number): void {
    if (step !== current || to === choice) return;
    choice = to;
    show(true);
  }

  function show(moving: boolean): void {
    following = false;
    delete stage.dataset['share'];
    loaded?.pictures.show(loaded.page(pageName()), moving && !motionIsOff());
  }

  /** Where a passage follows the scroll, brings the stage to the moment that the scroll names. False where there is none, or the reader is at its end. */
  function follow(tops: readonly number[]): boolean {
    if (!loaded || presented || motionIsOff()) return false;
    const next = shareAt(tops, index + 1);
    const place = next > 0 && next < 1 ? index + 1 : Math.max(0, index);
    const share = shareAt(tops, place);
    if (share === 1) return false;
    const to = loaded.page(place === index ? pageName() : steps[place]!.id);
    const from = place > 0 ? loaded.page(steps[place - 1]!.id) : loaded.page('undrawn');
    const told = share.toFixed(4);
    if (following && stage.dataset['share'] === told) return true;
    following = true;
    stage.dataset['share'] = told;
    if (share === 0) loaded.pictures.show(from, false);
    else loaded.pictures.follow(from, to, share);
    return true;
  }

  /** How far the passage to a step has come; 1 where it has none. */
  function shareAt(tops: readonly number[], place: number): number {
    const step = steps[place];
    if (step?.dataset['scrub'] === undefined || (place === 0 && !opens)) return 1;
    const { stageTop, viewportHeight: bottom } = geometry();
    if (place === 0) return openingShare(stage.getBoundingClientRect().top, stageTop, bottom);
    const landing = lengthOf(getComputedStyle(step).scrollMarginTop) + lengthOf(getComputedStyle(document.documentElement).scrollPaddingTop);
    return passageShare({ top: tops[place]!, before: tops[place - 1]!, landing, bottom });
  }

  /** Fetches the book for the room there is, unless it is here, on its way or lost. */
  function load(): void {
    const name = frameFor(stage.getBoundingClientRect(), drawn);
    if (loaded?.frame === name) loading = '';
    else if ((near || (printed !== undefined && !isPrinted())) && !lost && loading !== name) void fetchAndPut((loading = name));
    mark();
  }

  async function fetchAndPut(name: string): Promise<void> {
    if (!loaded) state.await();
    try {
      const book = await fetchBook(stage.dataset[name]!);
      if (loading !== name) return;
      put(name, book);
      state.live();
    } catch {
      lost = true;
      if (!loaded) state.lose();
    }
    if (loading === name) loading = '';
    mark();
  }

  function put(frame: string, book: PictureBook): void {
    loaded?.pictures.stop();
    const svg = stage.querySelector<SVGSVGElement>(`svg.${frame}`) ?? emptySvg(frame, book);
    stage.replaceChildren(svg);
    const pages = new Map<string, Picture>();
    const page = (name: string): Picture => {
      if (!pages.has(name)) pages.set(name, name === 'undrawn' ? undrawn(page(steps[0]!.id)) : pictureAt(book, name));
      return pages.get(name)!;
    };
    loaded = { frame, page, pictures: pictureStage(svg, book.middle, settled) };
    stage.dataset['frame'] = frame;
    show(false);
    follow(steps.map((step) => step.getBoundingClientRect().top));
  }

  function settled(is: boolean): void {
    atRest = is;
    mark();
  }

  function mark(): void {
    stage.toggleAttribute('data-settled', loading === '' && (atRest || (!loaded && isPrinted())));
  }

  /** Whether what the page brought is what is to be seen. */
  function isPrinted(): boolean {
    return printed !== undefined && current === steps[0]!.id && choice === 1 && frameFor(stage.getBoundingClientRect(), drawn) === printed;
  }

  function pageName(): string {
    return choice > 1 ? `${current}/${choice}` : current;
  }

  function placeOf(id: string): number {
    return steps.findIndex((step) => step.id === id);
  }

  /** What must not move on the screen when the story grows or shrinks. */
  function held(): Element {
    if (story.getBoundingClientRect().bottom < 0) return document.querySelector('footer')!;
    return index < 0 ? story : steps[index]!.querySelector('.words')!;
  }

  function geometry(): Parameters<typeof triggerLine>[0] {
    const { left, right, height } = stage.getBoundingClientRect();
    const words = steps[0]!.getBoundingClientRect();
    return {
      viewportHeight: document.documentElement.clientHeight,
      stageTop: lengthOf(getComputedStyle(stage).top),
      stageHeight: height,
      beside: words.right <= left || words.left >= right,
    };
  }
}

function lengthOf(text: string): number {
  return parseFloat(text) || 0;
}
