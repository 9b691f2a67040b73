import type { Chapter } from '../../content/read-chapter.ts';
import type { Lesson } from '../../content/schemas/lesson.ts';
import { siteLibrary } from '../../site/site-library.ts';

/** A chapter with its lesson. */
export interface Taught {
  readonly chapter: Chapter;
  readonly lesson: Lesson;
}

/** Every chapter that has a lesson, in reading order. */
export function taughtChapters(): Taught[] {
  const { chapters, lessons } = siteLibrary();
  return chapters.flatMap((chapter) => {
    const lesson = lessons.find(({ id }) => id === chapter.id);
    return lesson ? [{ chapter, lesson }] : [];
  });
}
