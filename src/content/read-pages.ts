import type { Nodes } from 'mdast';
import { filesIn } from './chapter-files.ts';
import { checkShape } from './check-shape.ts';
import { componentsOfPages } from './components-of-pages.ts';
import { isElement, lineOf } from './mdx-element.ts';
import type { Problem } from './problem.ts';
import { readHead, readMdx, type MdxElement } from './read-mdx.ts';
import type { Named } from './references.ts';
import { pageHead } from './schemas/page.ts';
import { validNames } from './valid-names.ts';

/** What is wrong with pages of prose in themselves, and what they name. */
export interface ReadPages {
  readonly problems: readonly Problem[];
  readonly references: readonly Named[];
}

/** Reads `pages/*.mdx` of a content folder for their faults; Astro prints them. */
export function readPages(dir: string, text: (file: string) => string | undefined): ReadPages {
  const pages = filesIn(dir, 'pages').filter((name) => name.endsWith('.mdx')).map((name) => readPage(`pages/${name}`, text(`pages/${name}`)));
  return { problems: pages.flatMap(({ problems }) => problems), references: pages.flatMap(({ references }) => references) };
}

function readPage(file: string, text: string | undefined): ReadPages {
  if (text === undefined) return { problems: [], references: [] };
  const { frontmatter, tree, problems } = readMdx(file, text, 'title, description and deck of the page');
  const head = frontmatter === '' ? [] : readHead(file, frontmatter, pageHead).problems;
  const parts = tree ? nodesIn(tree).map((node) => readNode(file, node)) : [];
  return { problems: [...problems, ...head, ...parts.flatMap((part) => part.problems)], references: parts.flatMap((part) => part.references) };
}

function readNode(file: string, node: Nodes): ReadPages {
  const where = `line ${lineOf(node)}`;
  if (node.type === 'mdxjsEsm') {
    return { problems: [{ file, where, found: node.value.split('\n')[0] ?? '', expected: 'no import or export; what a page may use is known here without it' }], references: [] };
  }
  // Names in small letters are plain HTML, which the check of finished pages minds.
  if (!isElement(node) || node.name === null || /^[a-z]/.test(node.name)) return { problems: [], references: [] };
  const component = Object.hasOwn(componentsOfPages, node.name) ? componentsOfPages[node.name] : undefined;
  if (!component) return { problems: [{ file, where, found: `<${node.name}>`, expected: validNames('a component of pages', node.name, Object.keys(componentsOfPages)) }], references: [] };
  const values = valuesOf(node);
  const at = (path: readonly PropertyKey[]): string => [where, `<${node.name}>`, ...path.map(String)].join(', ');
  return {
    problems: checkShape(component.attributes, values, { file, where: at }).problems,
    references: Object.entries(component.refers).flatMap(([attribute, kind]) => (values[attribute] ?? '').split(/\s+/).filter(Boolean).map((id) => ({ kind, id, file, where: at([attribute]) }))),
  };
}

/** Attributes as text; one written in braces, as lists are, by what stands between them. */
function valuesOf({ attributes }: MdxElement): Record<string, string> {
  return Object.fromEntries(attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [[one.name, typeof one.value === 'object' ? one.value?.value ?? '' : one.value ?? '']] : [])));
}

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => nodesIn(child)) : [])];
}
