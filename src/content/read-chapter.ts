import type { Nodes, Root } from 'mdast';
import type { ChapterFrontmatter } from './schemas/chapter.ts';
import { chapterFrontmatter } from './schemas/chapter.ts';
import type { ChoiceAttributes, StepAttributes } from './schemas/step.ts';
import { stepWords } from './schemas/step.ts';
import { countWords } from './schemas/words.ts';
import { checkBody } from './check-body.ts';
import { checkShape } from './check-shape.ts';
import { attributesOf, isElement, lineOf, textOf } from './mdx-element.ts';
import type { Problem } from './problem.ts';
import type { MdxElement } from './read-mdx.ts';
import { readMdx } from './read-mdx.ts';
import { readYaml } from './read-yaml.ts';
import type { Kind, Named } from './references.ts';

/** A step as its chapter has it. */
export interface Step extends StepAttributes {
  /** What its picture shows, from `content/pictures/`; filled in where the whole library is read. */
  readonly alt: string;
  /** The line of its tag in the chapter's file. */
  readonly line: number;
  /** The words of its card. */
  readonly text: string;
  /** How many words its card holds. */
  readonly words: number;
  /** Ids of the claims it tells, in order. */
  readonly claims: readonly string[];
  /** Ids of the places it names, in order. */
  readonly places: readonly string[];
  /** Ids of the groups it names, in order. */
  readonly groups: readonly string[];
  /** The two readings a reader can switch between; most steps have none. */
  readonly choices: readonly ChoiceAttributes[];
}

export interface Chapter extends ChapterFrontmatter {
  /** The name of its file, and its address. */
  readonly id: string;
  readonly steps: readonly Step[];
  /** Ids of every claim the chapter tells, in its steps or around them. */
  readonly claims: readonly string[];
}

export interface ReadChapter {
  readonly id: string;
  /** Absent when its head is amiss. */
  readonly chapter?: Chapter;
  /** Absent when its body could not be read. */
  readonly steps?: readonly Step[];
  readonly problems: readonly Problem[];
  readonly declared: readonly Named[];
  readonly references: readonly Named[];
  /** Kinds of name that could not be gathered, so that nobody is blamed for using one. */
  readonly unread: readonly Kind[];
}

/** Reads one chapter: its head, its steps, and every claim, place, group and picture it names. */
export function readChapter(id: string, file: string, text: string): ReadChapter {
  const mdx = readMdx(file, text);
  const head = readHead(file, mdx.frontmatter);
  if (mdx.tree === undefined) return { id, problems: [...mdx.problems, ...(mdx.frontmatter === '' ? [] : head.problems)], declared: [], references: [], unread: ['step'] };
  const elements = elementsIn(mdx.tree);
  const steps = elements.filter(({ name }) => name === 'Step').map((element) => stepOf(file, element));
  const body = checkBody(file, mdx.tree);
  return {
    id,
    steps,
    unread: [],
    ...(head.data === undefined ? {} : { chapter: { ...head.data, id, steps, claims: idsOf(file, elements, 'Claim') } }),
    problems: [...head.problems, ...body.problems, ...steps.flatMap((step) => wrongLength(file, step))],
    declared: steps.filter((step) => step.id !== '').map((step) => ({ kind: 'step', id: step.id, file, where: `line ${step.line}` })),
    references: body.references,
  };
}

function readHead(file: string, text: string): { data?: ChapterFrontmatter; problems: readonly Problem[] } {
  const yaml = readYaml(file, text, 2);
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  return checkShape(chapterFrontmatter, yaml.value, { file, where: (path) => [`line ${yaml.lineOf(path)}`, ...path.map(String)].join(', ') });
}

function stepOf(file: string, element: MdxElement): Step {
  const { values } = attributesOf(file, element);
  const inner = element.children.flatMap((child) => elementsIn(child));
  const text = textOf(element).trim();
  return {
    id: values['id'] ?? '',
    figure: values['figure'] ?? '',
    title: values['title'] ?? '',
    alt: '',
    line: lineOf(element),
    text,
    words: countWords(text),
    claims: idsOf(file, inner, 'Claim'),
    places: idsOf(file, inner, 'Place'),
    groups: idsOf(file, inner, 'Group'),
    choices: inner.filter(({ name }) => name === 'Choice').map((choice) => {
      const { figure = '', label = '' } = attributesOf(file, choice).values;
      return { figure, label };
    }),
  };
}

function wrongLength(file: string, { id, line, words }: Step): Problem[] {
  if (words >= stepWords.fewest && words <= stepWords.most) return [];
  return [{ file, where: `line ${line}, step ${id}`, found: `${words} words`, expected: `${stepWords.fewest} to ${stepWords.most} words` }];
}

function elementsIn(node: Nodes | Root): MdxElement[] {
  const inner = 'children' in node ? node.children.flatMap((child: Nodes) => elementsIn(child)) : [];
  return isElement(node) ? [node, ...inner] : inner;
}

function idsOf(file: string, elements: readonly MdxElement[], component: string): string[] {
  const ids = elements.filter(({ name }) => name === component).flatMap((element) => attributesOf(file, element).values['id'] ?? []);
  return [...new Set(ids)];
}
