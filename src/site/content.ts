import type { Library } from '../content/library.ts';
import type { Chapter, Step } from '../content/read-chapter.ts';
import { report } from '../content/report.ts';
import { openLibrary } from '../content/site.ts';
import type { DrawFigure } from '../engine/render/scene.ts';
import { figureNames, figuresOf } from '../scenes/registry.ts';
import { namesShown } from './names-shown.ts';
import { wordsWithoutMarks } from './words-without-marks.ts';

/** All content of the site, checked; one error with the whole report when anything is wrong. */
export function siteLibrary(): Library {
  return openLibrary(figureNames());
}

/**
 * Draws any figure from the site's content; its data are read anew when the content has changed.
 * One error with the whole report when words of steps name what their pictures do not show.
 */
export function drawFigure(): DrawFigure {
  const library = siteLibrary();
  if (drawn?.library !== library) drawn = { library, draw: withMarksForWords(library, figuresOf(library)) };
  return drawn.draw;
}

/** A step with its chapter. Ids are unique in the whole site. */
export function stepOf(id: string): { chapter: Chapter; step: Step } {
  for (const chapter of siteLibrary().chapters) {
    const step = chapter.steps.find((one) => one.id === id);
    if (step) return { chapter, step };
  }
  throw new Error(`No chapter has a step "${id}".`);
}

let drawn: { readonly library: Library; readonly draw: DrawFigure } | undefined;

function withMarksForWords({ chapters }: Library, draw: DrawFigure): DrawFigure {
  const problems = wordsWithoutMarks(chapters, (figure, frame) => namesShown(draw, figure, frame));
  if (problems.length > 0) throw new Error(report(problems));
  return draw;
}
