import type { Problem } from '../content/problem.ts';
import type { Chapter, Step } from '../content/read-chapter.ts';
import { fullFrames, type FrameName } from '../engine/marks/frame.ts';

/** The names that the marks of a figure, `scene/state`, stand for in a frame: `place:spera`, `group:ttp`. */
type NamesShown = (figure: string, frame: FrameName) => ReadonlySet<string>;

/** Places and groups that a step marks in its words though one of its pictures, in one of its frames, has nothing to light for them. */
export function wordsWithoutMarks(chapters: readonly Chapter[], namesShown: NamesShown): Problem[] {
  return chapters.flatMap(({ id, steps }) => steps.flatMap((step) => figuresOf(step).flatMap((figure) => faultsOf(step, `chapters/${id}.mdx`, figure, namesShown))));
}

function figuresOf({ figure, choices }: Step): readonly string[] {
  return [...new Set([figure, ...choices.map((choice) => choice.figure)])];
}

function faultsOf({ id, line, places, groups }: Step, file: string, figure: string, namesShown: NamesShown): Problem[] {
  const [first, ...others] = fullFrames.map((frame) => namesShown(figure, frame));
  const shown = [...first!].filter((name) => others.every((names) => names.has(name)));
  const words = [...places.map((place) => ['Place', place] as const), ...groups.map((group) => ['Group', group] as const)];
  return words.filter(([tag, name]) => !shown.includes(`${tag.toLowerCase()}:${name}`)).map(([tag, name]) => ({
    file,
    where: `line ${line}, step ${id}`,
    found: `<${tag} id="${name}">, which lights nothing in ${figure}`,
    expected: `a place or group that the picture shows in both frames (${listed(shown)}), or the word without its tag`,
  }));
}

function listed(shown: readonly string[]): string {
  const names = shown.filter((name) => !name.startsWith('term:')).map((name) => name.replace(':', ' ')).sort();
  return names.length > 0 ? names.join(', ') : 'it shows none';
}
