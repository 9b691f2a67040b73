import type { Anchors } from './schemas/anchors.ts';
import { anchors as anchorsSchema } from './schemas/anchors.ts';
import { checkShape } from './check-shape.ts';
import type { Problem } from './problem.ts';
import type { Step } from './read-chapter.ts';
import { readYaml } from './read-yaml.ts';
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
  const yaml = readYaml(file, text ?? '');
  const where = (path: readonly PropertyKey[]): string => [`line ${yaml.lineOf(path)}`, ...path.filter((part) => typeof part === 'string')].join(', ');
  const none = { aliases: {}, chapters: {}, steps: {} };
  if (text === undefined || yaml.problems.length > 0) return { anchors: none, problems: yaml.problems };
  const { data, problems } = checkShape(anchorsSchema, yaml.value, { file, where });
  if (data === undefined) return { anchors: none, problems };
  const { aliases, steps: lists } = data;
  const steps = chapters.flatMap((chapter) => idsOf(chapter));
  const unread = chapters.filter((chapter) => chapter.steps === undefined).map(({ id }) => id);
  return {
    anchors: data,
    problems: [
      ...Object.entries(lists)
        .filter(([id]) => !unread.includes(id))
        .flatMap(([id, listed]) => {
          const present = idsOf(chapters.find((chapter) => chapter.id === id));
          return listed.flatMap((step, index) => (
            present.includes(step) || Object.hasOwn(aliases, step) ? [] : [vanished(file, where([id, index]), id, step, present)]
          ));
        }),
      ...Object.entries(aliases)
        .filter(([, to]) => unread.length === 0 && !steps.includes(to))
        .map(([from, to]) => ({ file, where: where(['aliases', from]), found: `"${to}"`, expected: validNames('the id of a step', to, steps) })),
      ...chapters.flatMap((chapter) => unlisted(chapter, lists[chapter.id] ?? [])),
    ],
  };
}

function idsOf(chapter: ChapterSteps | undefined): string[] {
  return chapter?.steps?.map(({ id }) => id).filter((id) => id !== '') ?? [];
}

function vanished(file: string, where: string, chapter: string, step: string, present: readonly string[]): Problem {
  return {
    file,
    where,
    found: `the step "${step}", which is no longer in chapters/${chapter}.mdx`,
    expected: `the step in its chapter, or its new name in aliases, written "${step}": "new-name"; ${validNames(`steps of ${chapter}`, step, present)}`,
  };
}

function unlisted({ id: chapter, steps = [] }: ChapterSteps, listed: readonly string[]): Problem[] {
  return steps
    .filter(({ id }) => id !== '' && !listed.includes(id))
    .map(({ id, line }) => ({
      file: `chapters/${chapter}.mdx`,
      where: `line ${line}, step ${id}`,
      found: 'a step that content/anchors.json does not list',
      expected: `"${id}" under "${chapter}" in content/anchors.json: add it`,
    }));
}
