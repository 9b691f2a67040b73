import { chapterIds } from '../content/schemas/chapter.ts';

/**
 * True for pages search engines may list. A step's own page repeats its chapter, and an embed is a part of
 * somebody else's page.
 */
export function isListed(page: string): boolean {
  const { pathname } = new URL(page);
  if (/\/embed\//.test(pathname)) return false;
  return !new RegExp(`/(?:${chapterIds.join('|')})/(?!described/)[^/]+/$`).test(pathname);
}
