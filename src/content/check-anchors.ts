import type { Anchors } from './schemas/anchors.ts';
import { anchors as anchorsSchema } from './schemas/anchors.ts';
import { checkShape } from './check-shape.ts';
import type { Problem } from './problem.ts';
import type { Step } from './read-chapter.ts';
import { readJson } from './read-json.ts';
import { validNames } from './valid-names.ts';

export interface CheckedAnchors {
  readonly anchors: Anchors;
  readonly problems: readonly Problem[];
}

/** A chapter as far as it could be read; without steps its body could not be. */
export interface ChapterSteps {
  readonly id: string;
  readonly steps?: readonly Step[];
}

/** Checks that every step ever published is still there or has an alias, and that every step is listed. */
export function checkAnchors(file: string, text: string | undefined, chapters: readonly ChapterSteps[]): CheckedAnchors {
  const json = text === undefined ? undefined : readJson(file, text);
  const none = { aliases: {}, chapters: {}, steps: {} };
  if (json === undefined || json.problems.length > 0) return { anchors: none, problems: json?.problems ?? [] };
  const where = (path: readonly PropertyKey[]): string => [`line ${json.lineOf(path)}`, ...path.filter((part) => typeof part === 'string')].join(', ');
  const { data, problems } = checkShape(anchorsSchema, json.value, { file, where });
  if (data === undefined) return { anchors: none, problems };
  const { aliases, chapters: renamed, steps: lists } = data;
  const ids = chapters.map(({ id }) => id);
  const steps = chapters.flatMap((chapter) => idsOf(chapter));
  const unread = chapters.filter((chapter) => !isWhole(chapter)).map(({ id }) => id);
  return {
    anchors: data,
    problems: [
      ...Object.entries(lists)
        .filter(([id]) => !unread.includes(id))
        .flatMap(([id, listed]): Problem[] => {
          const chapter = chapters.find((one) => one.id === (renamed[id] ?? id));
          if (chapter === undefined) return [gone(file, where([id]), id, ids)];
          const present = idsOf(chapter);
          return listed.flatMap((step, index) => (
            present.includes(step) || Object.hasOwn(aliases, step) ? [] : [vanished(file, where([id, index]), chapter.id, step, present)]
          ));
        }),
      ...Object.entries(renamed)
        .filter(([, to]) => !ids.includes(to))
        .map(([from, to]) => ({ file, where: where(['chapters', from]), found: `"${to}"`, expected: validNames('the id of a chapter', to, ids) })),
      ...Object.entries(aliases)
        .filter(([, to]) => unread.length === 0 && !steps.includes(to))
        .map(([from, to]) => ({ file, where: where(['aliases', from]), found: `"${to}"`, expected: validNames('the id of a step', to, steps) })),
      ...chapters.flatMap((chapter) => unlisted(chapter, lists[chapter.id])),
    ],
  };
}

/** Whether its body could be read and each of its steps has a name; any other fault of it is told already. */
function isWhole({ steps }: ChapterSteps): boolean {
  return steps !== undefined && steps.every(({ id }) => id !== '');
}

function idsOf({ steps = [] }: ChapterSteps): string[] {
  return steps.map(({ id }) => id).filter((id) => id !== '');
}

function gone(file: string, where: string, chapter: string, ids: readonly string[]): Problem {
  return {
    file,
    where,
    found: `the chapter "${chapter}", of which there is no file`,
    expected: `chapters/${chapter}.mdx, or its new name in chapters, written "${chapter}": "new-name"; ${validNames('chapters', chapter, ids)}`,
  };
}

function vanished(file: string, where: string, chapter: string, step: string, present: readonly string[]): Problem {
  return {
    file,
    where,
    found: `the step "${step}", which is no longer in chapters/${chapter}.mdx`,
    expected: `the step in its chapter, or its new name in aliases, written "${step}": "new-name"; ${validNames(`steps of ${chapter}`, step, present)}`,
  };
}

function unlisted(chapter: ChapterSteps, listed: readonly string[] | undefined): Problem[] {
  const file = `chapters/${chapter.id}.mdx`;
  const ids = idsOf(chapter);
  if (listed === undefined) {
    return isWhole(chapter) ? [{ file, where: 'the whole file', found: 'a chapter that content/anchors.json does not list', expected: `"${chapter.id}": ["${ids.join('", "')}"] in content/anchors.json: add it` }] : [];
  }
  return (chapter.steps ?? [])
    .filter(({ id }) => id !== '' && !listed.includes(id))
    .map(({ id, line }) => ({
      file,
      where: `line ${line}, step ${id}`,
      found: 'a step that content/anchors.json does not list',
      expected: `"${id}" under "${chapter.id}" in content/anchors.json: add it`,
    }));
}
