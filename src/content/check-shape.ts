import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';
import { editDistance } from './valid-names.ts';

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
  const { issues } = result.error;
  const slips = issues.flatMap((issue) => slipsOf(issue, issues, value));
  return { problems: issues.filter((issue) => !slips.some(({ missing }) => missing === issue)).flatMap((issue) => problemsOf(issue, value, origin, slips)) };
}

/** A key that is a letter or two away from one that is missing: one slip, told once. */
interface Slip {
  readonly parent: z.core.$ZodIssue;
  readonly key: string;
  readonly missing: z.core.$ZodIssue;
}

function slipsOf(parent: z.core.$ZodIssue, issues: readonly z.core.$ZodIssue[], value: unknown): Slip[] {
  if (parent.code !== 'unrecognized_keys') return [];
  const absent = issues.filter(({ path }) => path.length === parent.path.length + 1 && path.join() === [...parent.path, path.at(-1)].join() && valueAt(value, path) === undefined);
  return parent.keys.flatMap((key) => {
    const missing = absent.find(({ path }) => editDistance(key, String(path.at(-1))) <= 2);
    return missing ? [{ parent, key, missing }] : [];
  });
}

function problemsOf(issue: z.core.$ZodIssue, value: unknown, { file, where }: Origin, slips: readonly Slip[]): Problem[] {
  const place = { file, where: where(issue.path), expected: issue.message };
  if (issue.code !== 'unrecognized_keys') return [{ ...place, found: shown(valueAt(value, issue.path)) }];
  return issue.keys.map((key) => {
    const slip = slips.find((one) => one.parent === issue && one.key === key);
    const meant = slip ? `"${String(slip.missing.path.at(-1))}", which is missing; ` : '';
    return { ...place, where: where([...issue.path, key]), found: `the key "${key}"`, expected: meant + issue.message };
  });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);
}

/** A value as a message shows it: short, in quotation marks when it is words. */
export function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (typeof value === 'number' || typeof value === 'boolean') return `the ${typeof value} ${value}`;
  if (typeof value !== 'string') return shortened(JSON.stringify(value));
  const size = value.length > 60 ? ` (${value.length} characters, ${value.split(/\s+/).length} words)` : '';
  return `"${shortened(value)}"${size}`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
