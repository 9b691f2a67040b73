import type { Nodes, Paragraph, Root } from 'mdast';
import { checkShape } from './check-shape.ts';
import type { Component } from './components.ts';
import { components } from './components.ts';
import { attributesOf, isElement, lineOf } from './mdx-element.ts';
import type { Problem } from './problem.ts';
import type { MdxElement } from './read-mdx.ts';
import type { Named } from './references.ts';
import { validNames } from './valid-names.ts';
import { isMarkedName, isPlain } from './marked-words.ts';

export interface CheckedBody {
  readonly problems: readonly Problem[];
  readonly references: readonly Named[];
}

/** Checks that a chapter's body holds only known components, in their places, with known attributes. */
export function checkBody(file: string, tree: Root): CheckedBody {
  const problems: Problem[] = [];
  const references: Named[] = [];
  const visit = (node: Nodes, parent: string): void => {
    const plain = plainOnly(file, node);
    if (plain !== undefined) problems.push(plain);
    if (isElement(node)) {
      const checked = checkElement(file, node, parent);
      problems.push(...checked.problems);
      references.push(...checked.references);
    }
    const within = isElement(node) ? (node.name ?? parent) : parent;
    if ('children' in node) for (const child of node.children) visit(child, within);
  };
  visit(tree, 'the chapter');
  return { problems, references };
}

/** Chapters are words: no code, and of markdown just what every page knows to show. Notes to other editors, `{/* ... *\/}`, are let through. */
function plainOnly(file: string, node: Nodes): Problem | undefined {
  const where = `line ${lineOf(node)}`;
  if (node.type === 'paragraph') return mixed(file, node);
  if (node.type === 'mdxjsEsm') {
    return { file, where, found: node.value.split('\n')[0] ?? '', expected: 'no import or export; every component is known here without it' };
  }
  if (!isElement(node) && !isPlain(node.type) && !known.includes(node.type)) {
    return { file, where, found: `markdown of the kind "${node.type}"`, expected: 'plain paragraphs, in which words may be stressed *so* or **so**' };
  }
  const braces = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  if (!braces || /^\s*(\/\*[\s\S]*\*\/)?\s*$/.test(node.value)) return undefined;
  return { file, where, found: `{${node.value}}`, expected: 'plain words; braces are for notes to editors: {/* note */}' };
}

/** Nodes that are words, hold them or are checked for what they say. */
const known: readonly string[] = ['root', 'text', 'mdxFlowExpression', 'mdxTextExpression'];

/** A component that fills lines of its own would be lost within a sentence. */
function mixed(file: string, { children }: Paragraph): Problem | undefined {
  const block = children.find((child) => isElement(child) && !isMarkedName(child.name) && Object.hasOwn(components, child.name ?? ''));
  if (block === undefined || !children.some((child) => child.type === 'text' && child.value.trim() !== '')) return undefined;
  const tag = `<${(block as MdxElement).name ?? ''}>`;
  return { file, where: `line ${lineOf(block)}`, found: `${tag} within a sentence`, expected: `${tag} on a line of its own` };
}

function checkElement(file: string, element: MdxElement, parent: string): CheckedBody {
  const name = element.name ?? '';
  const where = `line ${lineOf(element)}`;
  const component = Object.hasOwn(components, name) ? components[name] : undefined;
  if (component === undefined) {
    return { problems: [{ file, where, found: `<${name}>`, expected: validNames('a component', name, Object.keys(components)) }], references: [] };
  }
  const { values, problems } = attributesOf(file, element);
  const id = name === 'Step' && values['id'] !== undefined ? `step ${values['id']}` : `<${name}>`;
  const shape = checkShape(component.attributes, values, { file, where: (path) => [where, id, ...path.map(String)].join(', ') });
  return {
    problems: [...misplaced(file, where, name, component, parent), ...problems, ...shape.problems],
    references: Object.entries(component.refers).flatMap(([attribute, kind]) => {
      const value = values[attribute];
      return value === undefined || value === '' ? [] : [{ kind, id: value, file, where: `${where}, ${id}` }];
    }),
  };
}

function misplaced(file: string, where: string, name: string, { within, outside }: Component, parent: string): Problem[] {
  const found = `<${name}> within ${parent}`;
  if (outside === parent) return [{ file, where, found, expected: `<${name}> beside <${parent}>: a link cannot hold a link` }];
  if (within === undefined || within === parent) return [];
  return [{ file, where, found, expected: `<${name}> right within ${within}` }];
}
