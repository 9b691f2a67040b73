import type { Step } from '../../content/read-chapter.ts';
import { inOneParagraph } from '../../figures/heard.ts';
import { siteFigures } from '../../site/site-library.ts';
import { picturesOfStep } from '../pictures/pictures.ts';

/** A picture in words, for those who do not see it. */
export interface PictureInWords {
  /** What the reader chooses it by; empty where a step has one picture. */
  readonly label: string;
  readonly alt: string;
  /** All that is written in it and noted below it, as one paragraph; empty where nothing is. */
  readonly written: string;
  /** All its sources, as one line. */
  readonly sources: string;
}

/** The pictures of a step in words, its own first. */
export function picturesInWords(step: Step): PictureInWords[] {
  return picturesOfStep(step).map(({ figure, label }) => {
    const heard = siteFigures().heard(figure);
    return { label, alt: heard.alt || (figure === step.figure ? step.alt : ''), written: [inOneParagraph(heard), heard.note].filter(Boolean).join(' '), sources: heard.sources };
  });
}
