import type { Nodes, Root } from 'mdast';
import type { ChapterFrontmatter } from './schemas/chapter.ts';
import { chapterFrontmatter } from './schemas/chapter.ts';
import type { ChoiceAttributes, StepAttributes } from './schemas/step.ts';
import { markedPhrases, stepWords } from './schemas/step.ts';
import { countWords } from './schemas/kinds.ts';
import { checkBody } from './check-body.ts';
import { attributesOf, isElement, lineOf } from './mdx-element.ts';
import type { Problem } from './problem.ts';
import type { MdxElement } from './read-mdx.ts';
import { readHead, readMdx } from './read-mdx.ts';
import type { Kind, Named } from './references.ts';
import type { PanelName } from './schemas/explore.ts';
import { idsOf, isMarkedName, phrasesOf, textOf, wordsIn, type Words } from './marked-words.ts';

/** A step as its chapter has it. */
export interface Step extends StepAttributes {
  /** What its picture shows, from `content/pictures/`; filled in where the whole library is read. */
  readonly alt: string;
  /** The line of its tag in the chapter's file. */
  readonly line: number;
  /** The warning before it; most steps have none. */
  readonly note?: ContentNote;
  /** The paragraphs of its card. */
  readonly words: Words;
  /** The same without marks. */
  readonly text: string;
  /** Ids of the claims it tells, in order. */
  readonly claims: readonly string[];
  /** Ids of the places it names, in order. */
  readonly places: readonly string[];
  /** Ids of the groups it names, in order. */
  readonly groups: readonly string[];
  /** Ids of the terms it marks, in order. */
  readonly terms: readonly string[];
  /** The two readings a reader can switch between; most steps have none. */
  readonly choices: readonly ChoiceAttributes[];
}

/** A warning before a hard step. */
export interface ContentNote {
  /** The step a reader who would rather not read on is taken to. */
  readonly skipTo: string;
  readonly words: Words;
}

/** A chapter from top to bottom: words between the pictures, steps that share a stage, the way to a panel of data. */
export type Part =
  | { readonly kind: 'words'; readonly words: Words }
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | { readonly kind: 'explore'; readonly what: PanelName };

export interface Chapter extends ChapterFrontmatter {
  /** The name of its file, and its address. */
  readonly id: string;
  readonly parts: readonly Part[];
  /** Those of all its parts. */
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
  const mdx = readMdx(file, text, "the chapter's number, title, short and deck");
  const head = readHead(file, mdx.frontmatter, chapterFrontmatter);
  if (mdx.tree === undefined) return { id, problems: [...mdx.problems, ...(mdx.frontmatter === '' ? [] : head.problems)], declared: [], references: [], unread: ['step'] };
  const { parts, steps, problems } = readBody(file, mdx.tree);
  const body = checkBody(file, mdx.tree);
  return {
    id,
    steps,
    unread: [],
    ...(head.data === undefined ? {} : { chapter: { ...head.data, id, parts, steps, claims: idsOf(wordsOf(parts), 'Claim') } }),
    problems: [...head.problems, ...body.problems, ...problems, ...steps.flatMap((step) => [...wrongLength(file, step), ...wrongMarks(file, step)])],
    declared: steps.filter((step) => step.id !== '').map((step) => ({ kind: 'step', id: step.id, file, where: `line ${step.line}` })),
    references: body.references,
  };
}

/** All words of a chapter but its headings. */
export function wordsOf(parts: readonly Part[]): Words {
  return parts.flatMap((part) => {
    if (part.kind === 'words') return part.words;
    return part.kind === 'steps' ? part.steps.flatMap(({ note, words }) => [...(note?.words ?? []), ...words]) : [];
  });
}

/** The steps, wherever they stand, and the parts in order. What stands in a wrong place is told elsewhere. */
function readBody(file: string, tree: Root): { parts: Part[]; steps: Step[]; problems: Problem[] } {
  const hard = elementsIn(tree).filter(({ name }) => name === 'Step' || name === 'ContentNote');
  const steps = new Map(hard.flatMap((element, i) => (element.name === 'Step' ? [[element, stepOf(file, element, hard[i - 1])] as const] : [])));
  const parts = blocksOf(tree).flatMap((node): Part[] => {
    if (!isElement(node)) return [{ kind: 'words', words: wordsIn(file, [node]) }];
    if (node.name === 'Scene') return [{ kind: 'steps', steps: elementsIn(node).flatMap((element) => steps.get(element) ?? []) }];
    return node.name === 'Explore' ? [{ kind: 'explore', what: attributesOf(file, node).values['what'] as PanelName }] : [];
  });
  return {
    parts: parts.filter((part) => part.kind !== 'words' || part.words.length > 0),
    steps: [...steps.values()],
    problems: hard.flatMap((element, i) => (element.name === 'ContentNote' && hard[i + 1]?.name !== 'Step' ? [noteAlone(file, element)] : [])),
  };
}

function stepOf(file: string, element: MdxElement, before: MdxElement | undefined): Step {
  const { values } = attributesOf(file, element);
  const words = wordsIn(file, element.children);
  return {
    id: values['id'] ?? '',
    figure: values['figure'] ?? '',
    title: values['title'] ?? '',
    ...(values['numbers'] && { numbers: values['numbers'] }),
    ...(values['scrub'] !== undefined && { scrub: true }),
    alt: '',
    line: lineOf(element),
    ...(before?.name === 'ContentNote' && { note: { skipTo: attributesOf(file, before).values['skipTo'] ?? '', words: wordsIn(file, before.children) } }),
    words,
    text: textOf(words).trim(),
    claims: idsOf(words, 'Claim'),
    places: idsOf(words, 'Place'),
    groups: idsOf(words, 'Group'),
    terms: idsOf(words, 'Term'),
    choices: elementsIn(element).filter(({ name }) => name === 'Choice').map((choice) => {
      const { figure = '', label = '' } = attributesOf(file, choice).values;
      return { figure, label };
    }),
  };
}

function noteAlone(file: string, element: MdxElement): Problem {
  return { file, where: `line ${lineOf(element)}`, found: 'a <ContentNote> with no step after it', expected: 'the <Step> it warns of, right after it' };
}

function wrongLength(file: string, { id, line, text }: Step): Problem[] {
  const count = countWords(text);
  if (count >= stepWords.fewest && count <= stepWords.most) return [];
  return [{ file, where: `line ${line}, step ${id}`, found: `${count} words`, expected: `${stepWords.fewest} to ${stepWords.most} words` }];
}

/** More marks than a reader would choose among, or a mark too short or too long to be read as one. */
function wrongMarks(file: string, { id, line, words }: Step): Problem[] {
  const phrases = phrasesOf(words, 'Claim');
  const { most, fewestWords, mostWords } = markedPhrases;
  const where = `line ${line}, step ${id}`;
  return [
    ...(phrases.length > most ? [{ file, where, found: `${phrases.length} phrases marked with <Claim>`, expected: `${most} at most` }] : []),
    ...phrases.filter((phrase) => countWords(phrase) < fewestWords || countWords(phrase) > mostWords)
      .map((phrase) => ({ file, where, found: `"${phrase}" marked with <Claim>`, expected: `${fewestWords} to ${mostWords} words` })),
  ];
}

/** What stands right within a chapter. A component whose closing tag is on the line of its opening tag is read as part of a paragraph. */
function blocksOf(tree: Root): Nodes[] {
  return tree.children.flatMap((node): Nodes[] => (node.type === 'paragraph' && node.children.some((child) => isElement(child) && !isMarkedName(child.name)) ? node.children : [node]));
}

function elementsIn(node: Nodes | Root): MdxElement[] {
  const inner = 'children' in node ? node.children.flatMap((child: Nodes) => elementsIn(child)) : [];
  return isElement(node) ? [node, ...inner] : inner;
}
