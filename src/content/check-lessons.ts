import type { Claim } from './schemas/claim.ts';
import type { Lesson } from './schemas/lesson.ts';
import { lesson } from './schemas/lesson.ts';
import type { Problem } from './problem.ts';
import { readList, type ReadList } from './read-list.ts';
import { readYaml } from './read-yaml.ts';
import { validNames } from './valid-names.ts';

/** What lessons speak of. */
export interface Taught {
  /** Chapters that could be read. */
  readonly chapters: readonly { readonly id: string; readonly steps: readonly { readonly id: string }[]; readonly claims: readonly string[] }[];
  readonly claims: readonly Pick<Claim, 'id' | 'verdict'>[];
}

/** Reads the lessons and checks that each speaks of steps and claims of its own chapter, with three different verdicts in its exercise. */
export function checkLessons(file: string, text: string | undefined, taught: Taught): ReadList<Lesson> {
  const read = readList(file, text, lesson, 'lesson', { words: 'term' });
  const line = lineIn(file, text);
  return { ...read, problems: [...read.problems, ...read.entries.flatMap((entry, index) => faultsOf(entry, index))] };

  function faultsOf({ id, questions, exercise, care }: Lesson, index: number): Problem[] {
    const chapter = taught.chapters.find((one) => one.id === id);
    if (!chapter) return [];
    const { steps, claims } = chapter;
    const where = (...path: (string | number)[]): string => [`line ${line([index, ...path])}`, id, path.filter((part) => typeof part === 'string').join('.')].join(', ');
    const stepAt = (step: string | undefined, ...path: (string | number)[]): Problem[] => among(step, steps.map((one) => one.id), `the id of a step of ${id}`, where(...path));
    const verdicts = exercise.claims.map((claim) => taught.claims.find((one) => one.id === claim)?.verdict ?? claim);
    return [
      ...questions.flatMap(({ step }, at) => stepAt(step, 'questions', at, 'step')),
      ...stepAt(care.step, 'care', 'step'),
      ...stepAt(care.skip, 'care', 'skip'),
      ...exercise.claims.flatMap((claim, at) => among(claim, claims, `a claim that ${id} marks`, where('exercise', 'claims', at))),
      ...(new Set(verdicts).size === verdicts.length ? [] : [{ file, where: where('exercise', 'claims'), found: verdicts.join(', '), expected: 'claims with three different verdicts' }]),
    ];
  }

  function among(name: string | undefined, names: readonly string[], what: string, where: string): Problem[] {
    if (name === undefined || names.includes(name)) return [];
    return [{ file, where, found: `"${name}"`, expected: validNames(what, name, names) }];
  }
}

function lineIn(file: string, text = ''): (path: readonly PropertyKey[]) => number {
  const yaml = readYaml(file, text);
  return (path) => yaml.lineOf(path);
}
