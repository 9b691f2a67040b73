import type { LearningResource, MediaObject, Thing } from 'schema-dts';
import { curly } from '../../content/curly.ts';
import { lessonMinutes } from '../../content/schemas/lesson.ts';
import type { PageWords } from '../../content/schemas/page.ts';
import { licence } from '../../site/licence.ts';
import { say } from '../../site/say.ts';
import { site } from '../../site/site.ts';
import { dates, makerOf, type Published } from '../cite/structured-data.ts';
import type { Taught } from './lessons.ts';

type Resource = Exclude<LearningResource, string>;

/** A lesson as those who search for lessons look for it: what it teaches, to whom, in how long, on what terms. */
export function lessonStatements(published: Published, { chapter, lesson }: Taught): Thing[] {
  const { at } = published;
  return [{
    ...resource(published, `teach/${chapter.id}/`),
    name: say('lesson.title', { chapter: chapter.title }),
    description: say('lesson.description', { minutes: lessonMinutes, number: chapter.number }),
    learningResourceType: say('lesson.type'),
    educationalUse: 'discussion',
    timeRequired: `PT${lessonMinutes}M`,
    teaches: lesson.goals.map(curly),
    isBasedOn: { '@id': at(`${chapter.id}/#${chapter.id}`) },
    encoding: [file(at(`teach/${chapter.id}.docx`)), file(at(`teach/${chapter.id}.pptx`))],
  }];
}

/** A page of prose to teach with, at a path of the site; `parts` are the paths of what it gathers. */
export function sheetStatements(published: Published, path: string, { title, description, teaching }: PageWords, parts: readonly string[] = []): Thing[] {
  const { at } = published;
  if (!teaching) throw new Error(`content/pages: the page at ${path} has no "teaching" in its head.`);
  const { type, minutes, goals, standards = [] } = teaching;
  return [{
    ...resource(published, path),
    name: title,
    description,
    learningResourceType: type,
    timeRequired: `PT${minutes}M`,
    teaches: goals.map(curly),
    isBasedOn: { '@id': at('#main') },
    ...(standards.length > 0 && { educationalAlignment: standards.map((targetName) => ({ '@type': 'AlignmentObject' as const, alignmentType: 'teaches', educationalFramework: 'C3 Framework', targetName })) }),
    ...(parts.length === 0 && { encoding: [file(at(path.replace(/\/$/, '.docx')))] }),
    ...(parts.length > 0 && { hasPart: parts.map((part) => ({ '@id': at(part) })) }),
  }];
}

const office = 'application/vnd.openxmlformats-officedocument.';

/** A file to change, by its whole address. */
function file(contentUrl: string): MediaObject {
  return { '@type': 'MediaObject', contentUrl, encodingFormat: `${office}${contentUrl.endsWith('.docx') ? 'wordprocessingml.document' : 'presentationml.presentation'}` };
}

/** What is the same of all. */
function resource({ changes, at }: Published, path: string): Resource {
  return {
    '@type': 'LearningResource',
    '@id': at(path),
    url: at(path),
    educationalLevel: say('lesson.level'),
    audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
    isAccessibleForFree: true,
    license: licence.url,
    inLanguage: site.edition.language,
    author: makerOf(at),
    publisher: makerOf(at),
    ...dates(changes.filter(({ kind }) => kind === 'published')),
  };
}
