import type { z } from 'astro/zod';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { checkShape, type Checked } from './check-shape.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

export interface MdxFile {
  /** The YAML between the two `---`. */
  readonly frontmatter: string;
  /** The body; its lines are those of the file. Absent when it could not be read. */
  readonly tree?: Root;
  readonly problems: readonly Problem[];
}

/** Splits a chapter or a page into its head and its body, and reads the body. `wanted`: what its head says. */
export function readMdx(file: string, text: string, wanted: string): MdxFile {
  const head = /^---\r?\n([\s\S]*?)\r?\n---(?=\r?\n|$)/.exec(text);
  if (head === null) {
    const problem = { file, where: 'line 1', found: 'no frontmatter', expected: `${wanted} between two lines of ---` };
    return { frontmatter: '', problems: [problem] };
  }
  // Blank lines instead of the head keep the line numbers of the body true.
  const body = head[0].replace(/[^\n]/g, '') + text.slice(head[0].length);
  const frontmatter = head[1] ?? '';
  try {
    return { frontmatter, tree: unified().use(remarkParse).use(remarkMdx).parse(body), problems: [] };
  } catch (error) {
    return { frontmatter, problems: [{ file, ...faultOf(error), expected: 'MDX that can be read: every tag closed, no stray < or {' }] };
  }
}

/** Reads the head of such a file. */
export function readHead<Schema extends z.ZodType>(file: string, text: string, schema: Schema): Checked<z.output<Schema>> {
  const yaml = readYaml(file, text, 2);
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  return checkShape(schema, yaml.value, { file, where: (path) => [`line ${yaml.lineOf(path)}`, ...path.map(String)].join(', ') });
}

/** What the MDX parser says went wrong, and on which line. */
function faultOf(error: unknown): { where: string; found: string } {
  const { line, reason } = error as { line?: number; reason?: string };
  return { where: line === undefined ? 'body' : `line ${line}`, found: reason ?? String(error) };
}
