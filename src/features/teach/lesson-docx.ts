import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { curly } from '../../content/curly.ts';
import { lessonMinutes } from '../../content/schemas/lesson.ts';
import { absolute } from '../../site/href.ts';
import { siteLibrary, stepOf } from '../../site/site-library.ts';
import { say } from '../../site/say.ts';
import { site } from '../../site/site.ts';
import { claimOf } from '../claims/claims.ts';
import { bold, bullet, documentOf, heading, linked, named, numbered, room, text } from './docx-parts.ts';
import type { Taught } from './lessons.ts';

/** A lesson as a document that teachers can change: the handout first, then a page for the teacher with what to listen for, the verdicts and the plan. */
export async function lessonDocx({ chapter, lesson }: Taught): Promise<Uint8Array<ArrayBuffer>> {
  const { goals, words, questions, exercise, plan, care } = lesson;
  const claims = exercise.claims.map(claimOf);
  const terms = siteLibrary().glossary.filter(({ id }) => words.includes(id));
  const handout = [
    named,
    heading(say('lesson.goals')),
    ...goals.map(bullet),
    heading(say('lesson.words')),
    ...terms.map(({ term, meaning }) => new Paragraph({ children: [bold(`${term}: `), new TextRun(curly(meaning))] })),
    heading(say('lesson.questions')),
    ...questions.flatMap(({ step, asks }) => [numbered(asks), linked(say('lesson.at-step'), stepOf(step).step.title, absolute(`${chapter.id}/${step}/`)), ...room]),
    heading(say('lesson.claims')),
    text(say('lesson.task')),
    ...claims.flatMap(({ id, says }) => [linked(id, `“${curly(says)}”`, absolute(`claims/${id}/`)), ...['lesson.who', 'lesson.record', 'lesson.mind'].flatMap((key) => [bullet(say(key)), ...room])]),
    new Paragraph({ children: [bold(`${say('lesson.together')} `), new TextRun(curly(exercise.closing))] }),
  ];
  const teacher = [
    new Paragraph({ text: say('lesson.teacher'), heading: HeadingLevel.HEADING_1, pageBreakBefore: true }),
    new Paragraph({ children: [bold(`${say('lesson.care')} `), new TextRun(curly(care.words))] }),
    heading(say('lesson.listen').replace(/:$/, '')),
    ...questions.flatMap(({ asks, listen }) => [new Paragraph({ children: [bold(curly(asks))] }), text(curly(listen))]),
    ...claims.map(({ id, verdict, record }) => new Paragraph({ children: [bold(`${id}: ${site.verdicts[verdict].word}. `), new TextRun(curly(record))] })),
    heading(say('lesson.plan', { minutes: lessonMinutes })),
    ...plan.map(({ minutes, does }) => new Paragraph({ children: [bold(`${say('lesson.minutes', { count: minutes })}: `), new TextRun(curly(does))] })),
  ];
  return documentOf({ title: chapter.title, deck: chapter.deck, path: `teach/${chapter.id}/`, parts: [...handout, ...teacher] });
}
