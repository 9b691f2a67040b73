import { activeStep, triggerLine } from './active-step.ts';
import { openingShare, passageShare } from './passage.ts';

/** Where the steps of a story and its stage stand in the window now: read anew each time, never remembered. */
export interface ScrollGeometry {
  /** Upper edges of the steps, in pixels from the window's. */
  readonly tops: () => number[];
  /** The height at which a step becomes the active one. */
  readonly trigger: () => number;
  /** How far the passage to a step has come, the steps standing at `now`; 1 where it has none. */
  readonly shareAt: (now: readonly number[], place: number) => number;
  /** What must not move on the screen when the story grows or shrinks. */
  readonly held: () => Element;
}

export function scrollGeometry(story: HTMLElement, stage: HTMLElement, steps: readonly HTMLElement[]): ScrollGeometry {
  // The line of a bare opening is drawn by the scroll of those who come down to it, and never taken from those who have seen it.
  const opens = stage.getBoundingClientRect().top > innerHeight;
  return { tops, trigger, shareAt, held };

  function tops(): number[] {
    return steps.map((step) => step.getBoundingClientRect().top);
  }

  function trigger(): number {
    return triggerLine(measured());
  }

  function held(): Element {
    if (story.getBoundingClientRect().bottom < 0) return document.querySelector('footer')!;
    // Read anew: the script may come late, and the browser may have followed a link since the story last looked.
    const line = trigger();
    const place = activeStep(tops(), line);
    if (place < 0) return story;
    const words = steps[place]!.querySelector('.words')!;
    // Whoever has come to a step by a link, while its still stood before its words, is held at its head.
    return words.getBoundingClientRect().top > line ? steps[place]! : words;
  }

  function shareAt(now: readonly number[], place: number): number {
    const step = steps[place];
    if (step?.dataset['scrub'] === undefined || (place === 0 && !opens)) return 1;
    const { stageTop, viewportHeight: bottom } = measured();
    if (place === 0) return openingShare(stage.getBoundingClientRect().top, stageTop, bottom);
    const landing = lengthOf(getComputedStyle(step).scrollMarginTop) + lengthOf(getComputedStyle(document.documentElement).scrollPaddingTop);
    return passageShare({ top: now[place]!, before: now[place - 1]!, landing, bottom });
  }

  function measured(): Parameters<typeof triggerLine>[0] {
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

const lengthOf = (text: string): number => parseFloat(text) || 0;
