import { isMap, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Problem } from './problem.ts';

export interface YamlFile {
  /** Absent when the text could not be read. */
  readonly value?: unknown;
  readonly problems: readonly Problem[];
  /** The line where a field stands; that of the nearest thing around it when it is missing. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads YAML (and so JSON) text and keeps its line numbers. `firstLine` is the line its text begins on. */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  // One slip breaks the lines after it too: only the first fault is worth telling.
  const problems = document.errors.slice(0, 1).map((error) => ({
    file,
    where: `line ${lineAt(error.pos[0])}`,
    found: error.message,
    expected: 'YAML that can be read',
  }));
  const lineOf = (path: readonly PropertyKey[]): number => lineAt(offsetOf(document, path));
  return problems.length > 0 ? { problems, lineOf } : { value: document.toJS() as unknown, problems, lineOf };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const around = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const last = path[depth - 1];
    const key = isMap(around) ? around.items.find((item) => String(item.key) === String(last))?.key : undefined;
    const node = key ?? document.getIn(path.slice(0, depth), true);
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    if (range?.[0] !== undefined) return range[0];
  }
  return 0;
}
