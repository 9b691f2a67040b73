import type { LearningResource, MediaObject, Thing } from 'schema-dts';
import { curly } from '../../content/curly.ts';
import { lessonMinutes } from '../../content/schemas/lesson.ts';
import { licence } from '../../site/licence.ts';
import { say } from '../../site/say.ts';
import { site } from '../../site/site.ts';
import { dates, makerOf, type Published } from '../cite/structured-data.ts';
import type { Taught } from './lessons.ts';

/** A lesson as those who search for lessons look for it: what it teaches, to whom, in how long, on what terms. */
export function lessonStatements({ changes, at }: Published, { chapter, lesson }: Taught): Thing[] {
  const url = at(`teach/${chapter.id}/`);
  const file = (ending: string, encodingFormat: string): MediaObject => ({ '@type': 'MediaObject', contentUrl: at(`teach/${chapter.id}.${ending}`), encodingFormat });
  const resource: LearningResource = {
    '@type': 'LearningResource',
    '@id': url,
    url,
    name: say('lesson.title', { chapter: chapter.title }),
    description: say('lesson.description', { minutes: lessonMinutes, number: chapter.number }),
    learningResourceType: say('lesson.type'),
    educationalLevel: say('lesson.level'),
    educationalUse: 'discussion',
    timeRequired: `PT${lessonMinutes}M`,
    teaches: lesson.goals.map(curly),
    audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
    isBasedOn: { '@id': at(`${chapter.id}/#${chapter.id}`) },
    isAccessibleForFree: true,
    license: licence.url,
    inLanguage: site.edition.language,
    author: makerOf(at),
    publisher: makerOf(at),
    encoding: [file('docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'), file('pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation')],
    ...dates(changes.filter(({ kind }) => kind === 'published')),
  };
  return [resource];
}
