import type { FrameName } from '../../engine/marks/frame.ts';
import type { Credits } from '../../engine/render/to-file.ts';
import { absolute } from '../../site/href.ts';
import { siteFigures, siteLibrary } from '../../site/site-library.ts';
import { licence } from '../../site/licence.ts';
import { site } from '../../site/site.ts';
import { picturesOfStep, stillName } from './pictures.ts';

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

/** Every picture of every step in one frame, the choices of a step too. */
export function stills(frame: FrameName): Still[] {
  return siteLibrary().chapters.flatMap((chapter) =>
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

/** Whom such a file names in itself. */
export function creditsOf({ chapter, step, title, figure }: Still): Credits {
  return { title, source: siteFigures().sourcesOf(figure), creator: site.name, licence: licence.name, licenceUrl: licence.url, page: absolute(`${chapter}/${step}/`) };
}
