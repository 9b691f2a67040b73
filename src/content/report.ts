import type { Problem } from './problem.ts';

/** All problems as the text the build prints, grouped by file. Empty when there is none. */
export function report(problems: readonly Problem[]): string {
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
