import type { Step } from '../../content/read-chapter.ts';
import { site } from '../../site/site.ts';
import { wordsHtml } from '../words/words-html.ts';

/** The fonts in which a step's own page tells it: its words in the one, its title in the other. */
export const stepFonts = [
  { font: 'serif', weight: 400 },
  { font: 'serif-strong', weight: 600 },
] as const;

export type StepFont = (typeof stepFonts)[number]['font'];

/** The letters that a step's own page needs of a font. */
export function lettersOf(step: Step, font: StepFont): string {
  return font === 'serif' ? `${wordsHtml(step.words).replaceAll(/<[^>]*>/g, '')}\u00a0` : step.title + site.name;
}

/** Where they lie. */
export function lettersPath(chapter: string, step: string, font: StepFont): string {
  return `letters/${chapter}/${step}.${font}.woff2`;
}
