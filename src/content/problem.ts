/** One fault in the content, told to its author: where it is, what stands there and what would be right. */
export interface Problem {
  /** Path under the content folder: `chapters/rift.mdx`. */
  readonly file: string;
  /** Line and field: `line 12, C05, verdict`. */
  readonly where: string;
  /** What stands there now. */
  readonly found: string;
  /** What would be right; completes "expected ...". Lists the valid names where there is a list. */
  readonly expected: string;
}
