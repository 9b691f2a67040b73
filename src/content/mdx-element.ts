import type { Nodes } from 'mdast';
import type { Problem } from './problem.ts';
import type { MdxElement } from './read-mdx.ts';

export interface Attributes {
  /** Those written as plain words in quotation marks; empty for a name alone. */
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** True for `<Step>` and `<Claim>`, be they a block or within a sentence. */
export function isElement(node: Nodes): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The line a node begins on. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** The attributes of an element, which must be plain words or names alone. */
export function attributesOf(file: string, element: MdxElement): Attributes {
  const where = `line ${lineOf(element)}, <${element.name ?? ''}>`;
  const expected = 'attributes written name="plain words"';
  const values: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') problems.push({ file, where, found: `{${attribute.value}}`, expected });
    else if (typeof attribute.value === 'object' && attribute.value) problems.push({ file, where: `${where}, ${attribute.name}`, found: `{${attribute.value.value}}`, expected });
    else values[attribute.name] = attribute.value ?? '';
  }
  return { values, problems };
}
