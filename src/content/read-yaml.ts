import { isMap, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Problem } from './problem.ts';

export interface YamlFile {
  /** Absent when the text could not be read. */
  readonly value?: unknown;
  readonly problems: readonly Problem[];
  /** The line where a field stands; that of the nearest thing around it when it is missing. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads YAML text and keeps its line numbers. `firstLine` is the line its text begins on. */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const lineOf = (path: readonly PropertyKey[]): number => lineAt(offsetOf(document, path)) + firstLine - 1;
  const fault = faultOf(document);
  if (fault === undefined) return { value: document.toJS() as unknown, problems: [], lineOf };
  const written = text.split('\n');
  const line = lineOfFault(fault, lineAt(fault.offset), written);
  return { problems: [{ file, where: `line ${line + firstLine - 1}`, ...inPlainWords(fault, written[line - 1] ?? '') }], lineOf };
}

interface Fault {
  readonly code: string;
  readonly offset: number;
  readonly message: string;
}

/** The first fault: one slip breaks the lines after it too. */
function faultOf(document: Document): Fault | undefined {
  const [error] = document.errors;
  if (error) return { code: error.code, offset: error.pos[0], message: error.message };
  let silent: Fault | undefined;
  const found = (code: string, range: readonly number[] | null | undefined): void => {
    silent ??= { code, offset: range?.[0] ?? 0, message: code };
  };
  visit(document, {
    Alias: (_, { range }) => { found('BAD_SCALAR_START', range); },
    Scalar: (key, { comment, range, type }) => { if (key === 'value' && comment && type === 'PLAIN') found('CUT_AT_HASH', range); },
  });
  return silent;
}

/** What is never closed, a bracket or a quotation mark, is noticed only on a later line. */
function lineOfFault({ message }: Fault, line: number, written: readonly string[]): number {
  const open = /^Flow/.test(message) ? /: [[{][^\]}]*$/ : /: (["'])(?:(?!\1).)*$/;
  if (!/^Flow|quote/.test(message)) return line;
  const opened = written.slice(0, line).findLastIndex((text) => open.test(text));
  return opened === -1 ? line : opened + 1;
}

/** What is wrong with a line, and how to mend it, in the words of somebody who writes words and not YAML. */
function inPlainWords({ code, message }: Fault, line: string): { found: string; expected: string } {
  const found = line.trim().length > 60 ? `${line.trim().slice(0, 57)}...` : line.trim();
  // Within braces the field that holds the colon is meant, else the whole line.
  const fields = line.includes('{') ? line.replace(/\}\s*$/, '').split(/,\s+/) : [line];
  const field = fields.find((one) => one.split(': ').length > 2) ?? fields[0]!;
  const [, key = '', value = ''] = /^[\s{-]*([\w-]+:)\s+(.*?)\s*$/.exec(field) ?? [];
  const quoted = `in quotation marks: ${key} '${value.replaceAll("'", "''")}'`;
  const plain = !/^['"|>[{]/.test(value);
  if (code === 'DUPLICATE_KEY') return { found: `${found}, whose key stands there already`, expected: 'each key once' };
  if (code === 'CUT_AT_HASH') return { found, expected: `words that hold a # ${quoted}; comments on lines of their own` };
  if (code === 'BAD_SCALAR_START') return { found, expected: `words that begin with such a sign ${quoted}` };
  if (plain && value.includes(': ')) return { found, expected: `words that hold a colon ${quoted}` };
  if (/^\s*\t/.test(line)) return { found, expected: 'spaces before it, not a tab' };
  if (/:\s+'[^']*'\w/.test(line)) return { found, expected: "an apostrophe doubled where single quotation marks hold it: 'Pakistan''s army'" };
  if (code === 'MISSING_CHAR' && message.includes('quote')) return { found, expected: 'a quotation mark at its end, too' };
  if (value.startsWith('[') && !value.includes(']')) return { found, expected: 'a list that is closed: [one, other]' };
  if (code === 'MULTILINE_IMPLICIT_KEY') return { found, expected: 'a key, a colon and a space before the words, all keys of an entry under one another' };
  if (/INDENT|BLOCK_AS|MISSING_CHAR/.test(code)) return { found, expected: 'all keys of an entry under one another, each entry begun with "- "' };
  return { found: `${found} (${message})`, expected: 'YAML that can be read' };
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
