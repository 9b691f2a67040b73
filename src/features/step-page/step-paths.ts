import type { Chapter, Step } from '../../content/read-chapter.ts';
import { siteLibrary } from '../../site/site-library.ts';

/** The address and the content of a page that a step has to itself. */
export interface StepPath {
  readonly params: { readonly chapter: string; readonly step: string };
  readonly props: { readonly chapter: Chapter; readonly step: Step };
}

/** What a step's page is called where it stands alone. */
export function stepTitle(chapter: Chapter, step: Step): string {
  return `${step.title} · ${chapter.short}`;
}

/** One for every step of every chapter, for `getStaticPaths`. */
export function stepPaths(): StepPath[] {
  return siteLibrary().chapters.flatMap((chapter) => chapter.steps.map((step) => ({ params: { chapter: chapter.id, step: step.id }, props: { chapter, step } })));
}
