import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { curly } from '../../content/curly.ts';
import { lessonMinutes } from '../../content/schemas/lesson.ts';
import { absolute } from '../../site/absolute.ts';
import { siteLibrary, stepOf } from '../../site/content.ts';
import { licence } from '../../site/licence.ts';
import { say } from '../../site/say.ts';
import { site } from '../../site/site.ts';
import { claimOf } from '../claims/claims.ts';
import type { Taught } from './lessons.ts';
import { steady } from './steady.ts';

/** A lesson as a document that teachers can change: the handout first, then a page for the teacher with what to listen for, the verdicts and the plan. */
export async function lessonDocx({ chapter, lesson }: Taught): Promise<Uint8Array<ArrayBuffer>> {
  const { goals, words, questions, exercise, plan, care } = lesson;
  const claims = exercise.claims.map(claimOf);
  const terms = siteLibrary().glossary.filter(({ id }) => words.includes(id));
  const handout = [
    title(chapter.title),
    text(chapter.deck),
    text(`${say('lesson.name')}: ____________________    ${say('lesson.date')}: ____________`),
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
    linked(`${site.name},`, absolute(`teach/${chapter.id}/`), absolute(`teach/${chapter.id}/`)),
    text(`${licence.name}: ${say('lesson.licence', { site: site.name })} ${site.asOf}.`),
  ];
  const styles = { default: { document: { run: { font: 'arial', size: 22 }, paragraph: { spacing: { after: 120, line: 276 } } } } };
  const numbering = { config: [{ reference: 'questions', levels: [{ level: 0, format: 'decimal' as const, text: '%1.', style: { paragraph: { indent: { left: 360, hanging: 360 } } } }] }] };
  const file = new Document({ title: say('lesson.title', { chapter: chapter.title }), creator: site.name, description: chapter.deck, styles, numbering, sections: [{ children: [...handout, ...teacher] }] });
  return steady(await Packer.toBuffer(file));
}

/** Room to write, and the line under it. */
const room = [0, 1].map((line) => new Paragraph({ text: '', ...(line === 1 && { border: { bottom: { style: 'single', size: 4, color: '999999' } } }) }));

function title(words: string): Paragraph {
  return new Paragraph({ text: words, heading: HeadingLevel.TITLE });
}

function heading(words: string): Paragraph {
  return new Paragraph({ text: words, heading: HeadingLevel.HEADING_2, keepNext: true });
}

function text(words: string): Paragraph {
  return new Paragraph({ text: words });
}

function bullet(words: string): Paragraph {
  return new Paragraph({ text: curly(words), bullet: { level: 0 } });
}

function numbered(words: string): Paragraph {
  return new Paragraph({ children: [bold(curly(words))], numbering: { reference: 'questions', level: 0 } });
}

function bold(words: string): TextRun {
  return new TextRun({ text: words, bold: true });
}

function linked(before: string, words: string, link: string): Paragraph {
  return new Paragraph({ children: [new TextRun(`${before} `), new ExternalHyperlink({ link, children: [new TextRun({ text: words, style: 'Hyperlink' })] })] });
}
