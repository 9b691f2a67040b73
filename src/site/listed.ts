import { chapterIds } from '../content/chapter-files.ts';

/**
 * True for pages search engines may list. A step's own page repeats its chapter, and an embed is a part of
 * somebody else's page.
 */
export function isListed(page: string, chapters: readonly string[] = chapterIds()): boolean {
  const { pathname } = new URL(page);
  if (/\/embed\//.test(pathname)) return false;
  return !new RegExp(`/(?:${chapters.join('|')})/(?!described/)[^/]+/$`).test(pathname);
}
