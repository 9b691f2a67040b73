import { chapterIds } from '../src/content/chapter-files.ts';

/** The chapters that are written; each is a page. */
export const chapters = chapterIds();
