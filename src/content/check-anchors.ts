import type { Anchors } from '../schemas/anchors.ts';
import { anchors as anchorsSchema } from '../schemas/anchors.ts';
import { checkShape } from './check-shape.ts';
import type { Problem } from './problem.ts';
import type { Chapter } from './read-chapter.ts';
import { readYaml } from './read-yaml.ts';
import { validNames } from './valid-names.ts';

export interface CheckedAnchors {
  readonly anchors: Anchors;
  readonly problems: readonly Problem[];
}

/** Checks that every step ever published is still there or has an alias, and that every step is listed. */
export function checkAnchors(file: string, text: string, chapters: readonly Chapter[]): CheckedAnchors {
  const yaml = readYaml(file, text);
  const where = (path: readonly PropertyKey[]): string => [`line ${yaml.lineOf(path)}`, ...path.filter((part) => typeof part === 'string')].join(', ');
  const { data, problems } = yaml.problems.length > 0 ? { data: undefined, problems: yaml.problems } : checkShape(anchorsSchema, yaml.value, { file, where });
  if (data === undefined) return { anchors: { aliases: {}, steps: {} }, problems };
  const { aliases, steps: lists } = data;
  const steps = chapters.flatMap((chapter) => chapter.steps.map(({ id }) => id));
  return {
    anchors: data,
    problems: [
      ...Object.entries(lists).flatMap(([chapter, ids]) => vanished(file, where, chapter, ids, aliases, chapters)),
      ...Object.entries(aliases)
        .filter(([, to]) => !steps.includes(to))
        .map(([from, to]) => ({ file, where: where(['aliases', from]), found: `"${to}"`, expected: validNames('the id of a step', to, steps) })),
      ...chapters.flatMap((chapter) => unlisted(chapter, lists[chapter.id] ?? [])),
    ],
  };
}

function vanished(file: string, where: (path: readonly PropertyKey[]) => string, chapter: string, ids: readonly string[], aliases: Readonly<Record<string, string>>, chapters: readonly Chapter[]): Problem[] {
  const steps = chapters.find(({ id }) => id === chapter)?.steps.map(({ id }) => id) ?? [];
  return ids.flatMap((id, index) => {
    if (steps.includes(id) || Object.hasOwn(aliases, id)) return [];
    return [{
      file,
      where: where([chapter, index]),
      found: `the step "${id}", which is no longer in chapters/${chapter}.mdx`,
      expected: `the step in its chapter, or its new name in aliases: "${id}": "new-name"; ${validNames('the steps of the chapter', id, steps)}`,
    }];
  });
}

function unlisted(chapter: Chapter, listed: readonly string[]): Problem[] {
  return chapter.steps
    .filter(({ id }) => id !== '' && !listed.includes(id))
    .map(({ id, line }) => ({
      file: `chapters/${chapter.id}.mdx`,
      where: `line ${line}, step ${id}`,
      found: 'a step that content/anchors.json does not list',
      expected: `"${id}" under "${chapter.id}" in content/anchors.json: add it`,
    }));
}
