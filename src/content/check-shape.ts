import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';

/** Where a value came from, for messages. */
export interface Origin {
  readonly file: string;
  /** Turns the path of a field into words: `['verdict']` to `line 12, C05, verdict`. */
  readonly where: (path: readonly PropertyKey[]) => string;
}

export interface Checked<T> {
  /** Absent when anything was wrong. */
  readonly data?: T;
  readonly problems: readonly Problem[];
}

/** Checks a value against a schema; every message of the schema becomes what was expected. */
export function checkShape<Schema extends z.ZodType>(schema: Schema, value: unknown, origin: Origin): Checked<z.output<Schema>> {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, value, origin)) };
}

function problemsOf(issue: z.core.$ZodIssue, value: unknown, { file, where }: Origin): Problem[] {
  const place = { file, where: where(issue.path), expected: issue.message };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ ...place, where: where([...issue.path, key]), found: `the key "${key}"` }));
  }
  return [{ ...place, found: shown(valueAt(value, issue.path)) }];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);
}

/** A value as a message shows it: short, in quotation marks when it is words. */
export function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (typeof value === 'number' || typeof value === 'boolean') return `the ${typeof value} ${value}`;
  if (typeof value !== 'string') return cut(JSON.stringify(value));
  const size = value.length > 60 ? ` (${value.length} characters, ${value.split(/\s+/).length} words)` : '';
  return `"${cut(value)}"${size}`;
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
