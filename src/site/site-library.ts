import type { Library } from '../content/library.ts';
import type { Chapter, Step } from '../content/read-chapter.ts';
import { problemsAsText } from '../content/problem.ts';
import { openLibrary } from '../content/open-content.ts';
import { withAlternatives } from '../content/with-alternatives.ts';
import type { DrawFigure } from '../engine/render/scene.ts';
import { figuresOf, type Figures } from '../figures/figures.ts';
import { figureNames } from '../scenes/registry.ts';
import { faultsInUse } from './faults-in-use.ts';

/** All content of the site, checked, with its pictures joined to it; one error with the whole report when anything is wrong. */
export function siteLibrary(): Library {
  return opened().library;
}

/** Every figure of the site, with its words, rows and sources. */
export function siteFigures(): Figures {
  return opened().figures;
}

/** Draws any figure from the site's content; its data are read anew when the content has changed. */
export function drawFigure(): DrawFigure {
  return opened().figures.draw;
}

/** A step with its chapter. Ids are unique in the whole site. */
export function stepOf(id: string): { chapter: Chapter; step: Step } {
  for (const chapter of siteLibrary().chapters) {
    const step = chapter.steps.find((one) => one.id === id);
    if (step) return { chapter, step };
  }
  throw new Error(`No chapter has a step "${id}".`);
}

interface Opened {
  /** As the reader of content gave it: when another comes, everything is made anew. */
  readonly read: Library;
  readonly library: Library;
  readonly figures: Figures;
}

let last: Opened | undefined;

function opened(): Opened {
  const read = openLibrary(figureNames());
  if (last?.read === read) return last;
  const figures = figuresOf(read);
  const problems = faultsInUse(read, figures);
  if (problems.length > 0) throw new Error(problemsAsText(problems));
  last = { read, library: { ...read, chapters: read.chapters.map((chapter) => withAlternatives(chapter, figures.altOf)) }, figures };
  return last;
}
