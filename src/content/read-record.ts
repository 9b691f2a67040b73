import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { z } from 'astro/zod';
import { checkShape } from './check-shape.ts';
import { problemsAsText, type Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

/** A file that holds one record, as it was read. */
export interface ReadRecord<T> {
  /** Absent when anything was wrong, or there is no file. */
  readonly data?: T;
  readonly problems: readonly Problem[];
  /** Turns the path of a field into words: `line 12, verdicts, disputed`. */
  readonly where: (path: readonly PropertyKey[]) => string;
}

/** Reads a file of YAML that holds one record. No text: no file. */
export function readRecord<Schema extends z.ZodType>(file: string, text: string | undefined, schema: Schema): ReadRecord<z.output<Schema>> {
  if (text === undefined) return { problems: [], where: () => 'the whole file' };
  const yaml = readYaml(file, text);
  const where = (path: readonly PropertyKey[]): string => [`line ${yaml.lineOf(path)}`, ...path.map(String)].join(', ');
  return yaml.problems.length > 0 ? { problems: yaml.problems, where } : { ...checkShape(schema, yaml.value, { file, where }), where };
}

/** Such a file of `content/` in the folder the build runs in, for those who need it alone: read again when it has changed. Throws the report of its faults. */
export function openRecord<Schema extends z.ZodType>(file: string, schema: Schema): () => z.output<Schema> {
  let last: { readonly stamp: string; readonly data: z.output<Schema> } | undefined;
  return () => {
    const dir = resolve('content');
    const stamp = `${dir} ${statSync(join(dir, file)).mtimeMs}`;
    if (last?.stamp === stamp) return last.data;
    const { text, problems } = readText(dir, file);
    const read = readRecord(file, text, schema);
    if (read.data === undefined) throw new Error(problemsAsText([...problems, ...read.problems]));
    last = { stamp, data: read.data };
    return last.data;
  };
}
