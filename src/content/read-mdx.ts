import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from './problem.ts';

export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

export interface MdxFile {
  /** The YAML between the two `---`. */
  readonly frontmatter: string;
  /** The body; its lines are those of the file. Absent when it could not be read. */
  readonly tree?: Root;
  readonly problems: readonly Problem[];
}

/** Splits a chapter into its head and its body, and reads the body. */
export function readMdx(file: string, text: string): MdxFile {
  const head = /^---\r?\n([\s\S]*?)\r?\n---(?=\r?\n|$)/.exec(text);
  if (head === null) {
    const problem = { file, where: 'line 1', found: 'no frontmatter', expected: "the chapter's number, title, short and deck between two lines of ---" };
    return { frontmatter: '', problems: [problem] };
  }
  // Blank lines instead of the head keep the line numbers of the body true.
  const body = head[0].replace(/[^\n]/g, '') + text.slice(head[0].length);
  const frontmatter = head[1] ?? '';
  try {
    return { frontmatter, tree: unified().use(remarkParse).use(remarkMdx).parse(body), problems: [] };
  } catch (error) {
    return { frontmatter, problems: [{ file, ...faultOf(error), expected: 'MDX that can be read: every <Step> closed, no stray < or {' }] };
  }
}

/** What the MDX parser says went wrong, and on which line. */
function faultOf(error: unknown): { where: string; found: string } {
  const { line, reason } = error as { line?: number; reason?: string };
  return { where: line === undefined ? 'body' : `line ${line}`, found: reason ?? String(error) };
}
