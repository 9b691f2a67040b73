import type { Nodes } from 'mdast';
import { curly } from './curly.ts';
import { attributesOf, isElement } from './mdx-element.ts';

/** Words of a chapter: plain text, and what is marked in it with words inside. */
export type Words = readonly (string | Marked)[];

export interface Marked {
  /** A paragraph or stress; or what the chapter marks, which each page shows in its own way. */
  readonly tag: 'p' | 'em' | 'strong' | MarkedName;
  /** Of what the chapter marks: which claim, place, group or term. */
  readonly id?: string;
  readonly words: Words;
}

/** The components that stand within a sentence. All others stand on lines of their own. */
const markedNames = ['Claim', 'Place', 'Group', 'Term'] as const;
export type MarkedName = (typeof markedNames)[number];

/** The markdown a chapter may use, and what it becomes. */
const tags = { paragraph: 'p', emphasis: 'em', strong: 'strong' } as const;

/** Reads the paragraphs among a chapter's nodes, and gives them printed quotation marks. Words that stand without one get one. */
export function wordsIn(file: string, nodes: readonly Nodes[]): Words {
  const paragraphs = nodes.some(({ type }) => type === 'paragraph') ? nodes.filter(({ type }) => type === 'paragraph') : [{ type: 'paragraph', children: nodes } as Nodes];
  return paragraphs.map((paragraph) => printed(read(file, paragraph))).filter((words) => textOf(words).trim() !== '').flat();
}

/** The words alone. */
export function textOf(words: Words, between = ' '): string {
  return words.map((part) => (typeof part === 'string' ? part : textOf(part.words, ''))).join(between);
}

/** What is marked with a name, in order: the words of each. */
export function phrasesOf(words: Words, name: MarkedName): string[] {
  return words.flatMap((part) => (typeof part === 'string' ? [] : part.tag === name ? [textOf(part.words, '')] : phrasesOf(part.words, name)));
}

/** Ids of what is marked with a name, in order, each once. */
export function idsOf(words: Words, name: MarkedName): string[] {
  const ids = words.flatMap((part) => (typeof part === 'string' ? [] : [...(part.tag === name && part.id ? [part.id] : []), ...idsOf(part.words, name)]));
  return [...new Set(ids)];
}

/** True for what stands within a sentence. */
export function isMarkedName(name: string | null): name is MarkedName {
  return markedNames.some((one) => one === name);
}

/** True for markdown that a chapter may use. */
export function isPlain(type: string): type is keyof typeof tags {
  return Object.hasOwn(tags, type);
}

function read(file: string, node: Nodes): Words {
  if (node.type === 'text') return [node.value];
  if (!('children' in node)) return [];
  const words = (): Words => node.children.flatMap((child) => read(file, child));
  if (isElement(node)) return isMarkedName(node.name) ? [{ tag: node.name, id: attributesOf(file, node).values['id'] ?? '', words: words() }] : [];
  return isPlain(node.type) ? [{ tag: tags[node.type], words: words() }] : [];
}

/** Quotation marks are judged over the whole paragraph, since one may stand at the edge of a marked word; none changes the count of letters. */
function printed(paragraph: Words): Words {
  const text = curly(textOf(paragraph, ''));
  let at = 0;
  const again = (words: Words): Words => words.map((part) => (typeof part === 'string' ? text.slice(at, (at += part.length)) : { ...part, words: again(part.words) }));
  return again(paragraph);
}
