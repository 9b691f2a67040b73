import { readContent } from '../src/content/open-content.ts';
import { chapterIds } from '../src/content/chapter-files.ts';

/** The chapters that are written; each is a page. */
export const chapters = chapterIds();

/** The steps of a chapter, in reading order. */
export function stepsOf(chapter: string): string[] {
  return readContent().library.chapters.find(({ id }) => id === chapter)!.steps.map(({ id }) => id);
}
