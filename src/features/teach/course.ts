import { curly } from '../../content/curly.ts';
import { absolute } from '../../site/href.ts';
import { licence } from '../../site/licence.ts';
import { say } from '../../site/say.ts';
import { site } from '../../site/site.ts';
import type { Course, LinkedPage, Module } from './cartridge.ts';
import { taughtChapters, type Taught } from './lessons.ts';
import { sheetEntry } from './sheet-prose.ts';
import { sheets, type Sheet } from './sheets.ts';

/** The site as a course: a module a chapter, with the chapter for a frame, its lesson, each step and the questions; and one for the inquiry. */
export async function course(): Promise<Course> {
  return {
    title: site.name,
    language: site.edition.language,
    description: site.description,
    rights: `${licence.name}. ${licence.url}`,
    modules: [...taughtChapters().map(chapterModule), { id: 'across-chapters', title: say('sheet.module'), pages: await Promise.all(sheets.map(sheetLink)) }],
  };
}

function chapterModule({ chapter: { id, number, title, steps }, lesson }: Taught): Module {
  return {
    id,
    title: `${number} ${title}`,
    pages: [
      { id, title: `${number} ${title}`, url: absolute(`embed/${id}/`) },
      { id: `${id}-lesson`, title: say('lesson.in-course', { number, title }), url: absolute(`teach/${id}/`) },
      ...steps.map((step) => ({ id: `${id}-${step.id}`, title: step.title, url: absolute(`${id}/${step.id}/`) })),
    ],
    quiz: { title: say('lesson.quiz', { title }), questions: lesson.questions.map(({ asks }) => curly(asks)) },
  };
}

async function sheetLink(name: Sheet): Promise<LinkedPage> {
  return { id: `sheet-${name}`, title: (await sheetEntry(name)).data.title, url: absolute(`teach/${name}/`) };
}
