import { pictureAt, type Picture, type PictureBook } from '../picture/picture.ts';
import { activeStep } from './active-step.ts';
import { choices } from './choices.ts';
import { emptySvg } from './empty-svg.ts';
import { fetchBook, pagesOf } from './book.ts';
import { frameFor } from './frame-for.ts';
import { living } from './living.ts';
import { motionIsOff } from './motion.ts';
import { drawnAlone, onPaper } from './on-paper.ts';
import { pictureStage, type PictureStage } from './picture-stage.ts';
import { presented } from './presented.ts';
import { scrollGeometry, type Passage } from './scroll-geometry.ts';
import { whenNear } from './when-near.ts';

export interface ScrollStory {
  readonly steps: readonly HTMLElement[];
  /** Reads the geometry. What it gives brings the stage to the step that the geometry names, unless the page flies past, and tells that step's place in reading order; -1 before the first. */
  readonly look: () => (flies: boolean) => number;
}

/** A book of pictures that is on the stage. */
interface Loaded {
  readonly frame: string;
  readonly book: PictureBook;
  readonly page: (name: string) => Picture;
  readonly pictures: PictureStage;
}

/** One chapter's steps and the stage they move. `landed` waits while the page flies past: a book is opened when it slows. */
export function scrollStory(story: HTMLElement, landed: () => Promise<void>): ScrollStory {
  const stage = story.querySelector<HTMLElement>('[data-stage]')!;
  const steps = [...story.querySelectorAll<HTMLElement>('[data-step]')];
  const ids = steps.map(({ id }) => id);
  const drawn = [...stage.querySelectorAll('svg')].map((svg) => ({ name: svg.classList[1]!, width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height }));
  const { standing, left, held } = scrollGeometry(story, stage, steps);
  const state = living(story, held);
  const chosen = choices(story, choose);
  let current = steps[0]!.id;
  /** The step whose picture is on the stage or under way. */
  let shown = current;
  let choice = 1;
  let index = -1;
  let [near, lost] = [false, false];
  let wanted = frameFor(stage.getBoundingClientRect(), drawn);
  let loading = '';
  let loaded: Loaded | null = null;
  let [following, flying, atRest] = [false, false, false];
  // The page brought the first picture, in one frame: until another is wanted, there is nothing to fetch.
  let printed = 'printed' in story.dataset ? stage.querySelector('svg > .screen > *')?.closest('svg')!.classList[1] : undefined;

  stage.dataset['current'] = current;
  if (isPrinted()) state.live();
  else state.await();
  // A class goes on by a key: there the second step is never near before it is wanted.
  whenNear((!presented && printed && steps[1]) || story, () => {
    near = true;
    load();
  });
  onPaper(steps, copyOf);
  addEventListener('online', () => {
    lost = false;
    load();
  });

  return { steps, look };

  function look(): (flies: boolean) => number {
    if (left() === index) return () => index;
    const now = standing();
    const at = activeStep(now.tops, now.trigger);
    const [room, passage] = [frameFor(now.stage, drawn), now.passage(at)];
    return (flies) => goTo(at, room, passage, flies);
  }

  function goTo(at: number, room: string, passage: Passage, flies: boolean): number {
    [index, flying] = [at, flies];
    const step = steps[Math.max(0, index)]!.id;
    steps.forEach((element, i) => element.toggleAttribute('data-active', i === index));
    if (step !== current) {
      choice = 1;
      chosen.reset();
      current = step;
      stage.dataset['current'] = step;
      lost = false;
    }
    load(room);
    if (!flying && !follow(passage) && (shown !== step || following)) show(!following && Math.abs(ids.indexOf(step) - ids.indexOf(shown)) === 1);
    return index;
  }

  function choose(step: string, to: number): void {
    if (step !== current || to === choice) return;
    choice = to;
    show(true);
  }

  function show(moving: boolean): void {
    following = false;
    shown = current;
    delete stage.dataset['share'];
    loaded?.pictures.show(loaded.page(pageName()), moving && !motionIsOff());
    mark();
  }

  /** Where a passage follows the scroll, brings the stage to the moment that the scroll names. False where there is none, or the reader is at its end. */
  function follow({ place, share }: Passage): boolean {
    if (!loaded || presented || motionIsOff() || share === 1) return false;
    const to = loaded.page(place === index ? pageName() : steps[place]!.id);
    const from = place > 0 ? loaded.page(steps[place - 1]!.id) : loaded.page('undrawn');
    const told = share.toFixed(4);
    if (following && stage.dataset['share'] === told) return true;
    following = true;
    shown = current;
    stage.dataset['share'] = told;
    if (share === 0) loaded.pictures.show(from, false);
    else loaded.pictures.follow(from, to, share);
    return true;
  }

  /** Fetches the book for the room there is, or the first picture where no more is to be seen yet; unless it is here, on its way or lost. */
  function load(room = frameFor(stage.getBoundingClientRect(), drawn)): void {
    wanted = room;
    const first = !near && isFirst() ? stage.dataset[`${wanted}First`] : undefined;
    if (loaded?.frame === wanted) loading = '';
    else if ((near || (printed && !isPrinted())) && !lost && loading !== wanted) void fetchAndPut((loading = wanted), first);
    mark();
  }

  /** `first`: the address of the first picture alone, which is then as if the page had brought it. */
  async function fetchAndPut(name: string, first: string | undefined): Promise<void> {
    if (!loaded) state.ask();
    try {
      const book = await fetchBook(first ?? stage.dataset[name]!, () => {
        state.receive();
        return landed();
      });
      if (loading !== name) return;
      if (first) print(name, book);
      else put(name, book);
      state.live();
      // Whoever saves the page now may save any picture.
      if (!first) delete story.dataset['printed'];
    } catch {
      lost = true;
      if (!loaded) state.lose();
    }
    if (loading === name) loading = '';
    if (first) load();
    else mark();
  }

  function print(frame: string, book: PictureBook): void {
    pictureStage(plate(frame, book), book.middle, () => undefined).show(pictureAt(book, steps[0]!.id), false);
    printed = frame;
  }

  /** The plate of a frame, alone on the stage. */
  function plate(frame: string, book: PictureBook): SVGSVGElement {
    const svg = stage.querySelector<SVGSVGElement>(`svg.${frame}`) ?? emptySvg(frame, book);
    stage.replaceChildren(svg);
    stage.dataset['frame'] = frame;
    return svg;
  }

  function put(frame: string, book: PictureBook): void {
    loaded?.pictures.stop();
    const svg = plate(frame, book);
    const pictures = pictureStage(svg, book.middle, (settled) => {
      atRest = settled;
      mark();
    });
    loaded = { frame, book, page: pagesOf(book, steps[0]!.id), pictures };
    show(false);
    follow(standing().passage(index));
  }

  /** A copy of a step's picture, from what the page has of them; `lost` where it has asked for them in vain, null where it has not asked. */
  function copyOf(name: string): SVGSVGElement | 'lost' | null {
    if (loaded) return drawnAlone(loaded.frame, loaded.book, loaded.page(name));
    if (printed && name === steps[0]!.id) return stage.querySelector(`.${printed}`)!.cloneNode(true) as SVGSVGElement;
    return lost || loading ? 'lost' : null;
  }

  function mark(): void {
    stage.toggleAttribute('data-settled', !flying && shown === current && loading === '' && (atRest || (!loaded && isPrinted())));
  }

  /** Whether what the page brought is what is to be seen. */
  function isPrinted(): boolean {
    return printed === wanted && isFirst();
  }

  function isFirst(): boolean {
    return current === steps[0]!.id && choice === 1;
  }

  function pageName(): string {
    return choice > 1 ? `${current}/${choice}` : current;
  }
}
