import type { FrameName } from '../../engine/marks/frame.ts';
import { siteLibrary } from '../../site/content.ts';
import { picturesOfStep } from './pictures-of-step.ts';
import { framesOfChapter, stillName } from './pictures.ts';

/** A picture of a step as a file. */
export interface Still {
  /** Its name in `/figures/`, without an ending. */
  readonly name: string;
  readonly chapter: string;
  readonly step: string;
  /** `scene/state`. */
  readonly figure: string;
  readonly frame: FrameName;
  readonly title: string;
  readonly alt: string;
}

/** Every picture of every step in one frame, the choices of a step too; of chapters that have this frame. */
export function stills(frame: FrameName): Still[] {
  return siteLibrary().chapters.filter((chapter) => framesOfChapter(chapter).includes(frame)).flatMap((chapter) =>
    chapter.steps.flatMap((step) =>
      picturesOfStep(step).map(({ figure }, i) => ({
        name: stillName(chapter.id, step.id, frame, i + 1),
        chapter: chapter.id,
        step: step.id,
        figure,
        frame,
        title: step.title,
        alt: step.alt,
      })),
    ),
  );
}
