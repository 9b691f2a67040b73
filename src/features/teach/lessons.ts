import { curly } from '../../content/curly.ts';
import { say } from '../../site/say.ts';
import type { Chapter } from '../../content/read-chapter.ts';
import type { Lesson } from '../../content/schemas/lesson.ts';
import { absolute } from '../../site/absolute.ts';
import { siteLibrary } from '../../site/content.ts';
import { licence } from '../../site/licence.ts';
import { site } from '../../site/site.ts';
import type { Course } from './cartridge.ts';

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

/** The site as a course: a module a chapter, with the chapter for a frame, its lesson, each step and the questions. */
export function course(): Course {
  return {
    title: site.name,
    language: site.edition.language,
    description: site.description,
    rights: `${licence.name}. ${licence.url}`,
    modules: taughtChapters().map(({ chapter: { id, number, title, steps }, lesson }) => ({
      id,
      title: `${number} ${title}`,
      pages: [
        { id, title: `${number} ${title}`, url: absolute(`embed/${id}/`) },
        { id: `${id}-lesson`, title: say('lesson.in-course', { number, title }), url: absolute(`teach/${id}/`) },
        ...steps.map((step) => ({ id: `${id}-${step.id}`, title: step.title, url: absolute(`${id}/${step.id}/`) })),
      ],
      quiz: { title: say('lesson.quiz', { title }), questions: lesson.questions.map(({ asks }) => curly(asks)) },
    })),
  };
}
