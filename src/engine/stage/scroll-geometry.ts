import { activeStep, triggerLine } from './active-step.ts';
import { openingShare, passageShare } from './passage.ts';

/** Where the steps of a story and its stage stand in the window at one moment. */
export interface Standing {
  /** Upper edges of the steps as far as the first below the window, in pixels from the window's. */
  readonly tops: readonly number[];
  /** The height at which a step becomes the active one. */
  readonly trigger: number;
  /** The room the stage has. */
  readonly stage: DOMRect;
  /** The way to the next step once it has begun, else the one to the step that is reached. */
  readonly passage: (reached: number) => Passage;
}

/** How far the way to a step has come, from 0 to 1; 1 where it does not follow the scroll. */
export interface Passage {
  readonly place: number;
  readonly share: number;
}

export interface ScrollGeometry {
  /** Reads the page anew each time, never remembering: all at once, before anything is written. */
  readonly standing: () => Standing;
  /** The step at which a story is left that is more than a window away, where no scroll can change anything; undefined near it. */
  readonly left: () => number | undefined;
  /** What must not move on the screen when the story grows or shrinks. */
  readonly held: () => Element;
}

export function scrollGeometry(story: HTMLElement, stage: HTMLElement, steps: readonly HTMLElement[]): ScrollGeometry {
  // The line of a bare opening is drawn by the scroll of those who come down to it, and never taken from those who have seen it.
  const opens = stage.getBoundingClientRect().top > innerHeight;
  return { standing, left, held };

  function standing(): Standing {
    const room = stage.getBoundingClientRect();
    const words = steps[0]!.getBoundingClientRect();
    const viewportHeight = document.documentElement.clientHeight;
    const stageTop = lengthOf(getComputedStyle(stage).top);
    const tops: number[] = [];
    for (const step of steps) {
      tops.push(step.getBoundingClientRect().top);
      if (tops.at(-1)! > viewportHeight) break;
    }
    const trigger = triggerLine({ viewportHeight, stageTop, stageHeight: room.height, beside: words.right <= room.left || words.left >= room.right });
    return { tops, trigger, stage: room, passage };

    function passage(reached: number): Passage {
      const next = shareAt(reached + 1);
      const place = next > 0 && next < 1 ? reached + 1 : Math.max(0, reached);
      return { place, share: shareAt(place) };
    }

    function shareAt(place: number): number {
      const step = steps[place];
      if (step?.dataset['scrub'] === undefined || (place === 0 && !opens)) return 1;
      if (place === 0) return openingShare(room.top, stageTop, viewportHeight);
      const landing = lengthOf(getComputedStyle(step).scrollMarginTop) + lengthOf(getComputedStyle(document.documentElement).scrollPaddingTop);
      return passageShare({ top: tops[place]!, before: tops[place - 1]!, landing, bottom: viewportHeight });
    }
  }

  function left(): number | undefined {
    const { top, bottom } = story.getBoundingClientRect();
    const height = document.documentElement.clientHeight;
    if (bottom < -height) return steps.length - 1;
    return top > 2 * height ? -1 : undefined;
  }

  function held(): Element {
    if (story.getBoundingClientRect().bottom < 0) return document.querySelector('footer')!;
    // Read anew: the script may come late, and the browser may have followed a link since the story last looked.
    const { tops, trigger } = standing();
    const place = activeStep(tops, trigger);
    if (place < 0) return story;
    const words = steps[place]!.querySelector('.words')!;
    // Whoever has come to a step by a link, while its still stood before its words, is held at its head.
    return words.getBoundingClientRect().top > trigger ? steps[place]! : words;
  }
}

const lengthOf = (text: string): number => parseFloat(text) || 0;
