import type { Chapter } from '../content/read-chapter.ts';
import { siteLibrary } from './site-library.ts';

/** For pages of which there is one a chapter: its address, and the chapter itself. */
export function chapterPaths(): { params: { chapter: string }; props: { chapter: Chapter } }[] {
  return siteLibrary().chapters.map((chapter) => ({ params: { chapter: chapter.id }, props: { chapter } }));
}
