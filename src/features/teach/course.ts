import { site } from '../../site/site.ts';
import { absolute } from '../../site/absolute.ts';
import { siteLibrary } from '../../site/content.ts';
import { licence } from '../../site/licence.ts';
import type { Course } from './cartridge.ts';

/** The site as a course of links: each chapter as an embed, and its handout. */
export function course(): Course {
  return {
    title: site.name,
    description: site.description,
    rights: `${licence.name}. ${licence.url}`,
    pages: siteLibrary().chapters.flatMap(({ id, number, title }) => [
      { id, title: `${number} ${title}`, url: absolute(`embed/${id}/`) },
      { id: `${id}-lesson`, title: `${number} Lesson and handout: ${title}`, url: absolute(`teach/${id}/`) },
    ]),
  };
}
