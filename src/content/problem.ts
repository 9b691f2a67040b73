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

/** All problems as the text the build prints, grouped by file. Empty when there is none. */
export function problemsAsText(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const files = [...new Set(problems.map((problem) => problem.file))];
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${count} in the content. Nothing was built.`, ...files.map((file) => section(file, problems))].join('\n\n');
}

function section(file: string, problems: readonly Problem[]): string {
  const own = problems.filter((problem) => problem.file === file);
  return [`content/${file}`, ...own.map((problem) => entry(problem))].join('\n');
}

function entry({ where, found, expected }: Problem): string {
  return `  ${where}\n    found     ${found}\n    expected  ${expected}`;
}
