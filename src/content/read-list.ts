import { z } from 'astro/zod';
import { checkShape } from './check-shape.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import type { Kind, Named } from './references.ts';

export interface ReadList<T> {
  /** Those of the right shape. */
  readonly entries: readonly T[];
  readonly problems: readonly Problem[];
  readonly declared: readonly Named[];
  readonly references: readonly Named[];
  /** Kinds of name that could not all be gathered, so that nobody is blamed for using one. */
  readonly unread: readonly Kind[];
}

/**
 * Reads a YAML list of entries that have an `id` of a kind, and may have `sources`. No text: no file.
 * `refers` are other fields that hold an id or a list of ids, and of what.
 */
export function readList<Entry extends z.ZodType>(
  file: string,
  text: string | undefined,
  entry: Entry,
  kind: Kind,
  refers: Readonly<Record<string, Kind>> = {},
): ReadList<z.output<Entry>> {
  const yaml = readYaml(file, text ?? '');
  if (text === undefined || yaml.problems.length > 0) return { entries: [], problems: yaml.problems, declared: [], references: [], unread: [kind] };
  const list: readonly unknown[] = Array.isArray(yaml.value) ? yaml.value : [];
  const where = (path: readonly PropertyKey[]): string => whereOf(yaml.lineOf(path), list, path);
  const { data, problems } = checkShape(z.array(entry, { error: 'a list of entries, each begun with "- "' }), yaml.value, { file, where });
  const declared = list.flatMap((item, index) => strings([field(item, 'id')]).map((id) => ({ kind, id, file, where: where([index, 'id']), at: (name: string) => where([index, name]) })));
  const nameless = problems.some((problem) => problem.where.endsWith(', id'));
  return {
    entries: data ?? list.flatMap((item) => entry.safeParse(item).data ?? []),
    problems,
    declared,
    unread: nameless || !Array.isArray(yaml.value) ? [kind] : [],
    references: list.flatMap((item, index) =>
      Object.entries<Kind>({ sources: 'source', ...refers }).flatMap(([key, to]) => {
        const ids = field(item, key);
        return strings(Array.isArray(ids) ? ids : [ids]).map((id, at) => ({ kind: to, id, file, where: where([index, key, at]) }));
      }),
    ),
  };
}

/** `line 12, C05, verdict`: the line, the entry's own name, the field. */
function whereOf(line: number, list: readonly unknown[], path: readonly PropertyKey[]): string {
  const [index, ...rest] = path;
  const id = typeof index === 'number' ? field(list[index], 'id') : undefined;
  const fields = rest.filter((part) => typeof part === 'string').join('.');
  return [`line ${line}`, typeof id === 'string' ? id : undefined, fields].filter(Boolean).join(', ');
}

function field(item: unknown, key: string): unknown {
  return typeof item === 'object' && item !== null ? Reflect.get(item, key) : undefined;
}

function strings(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string');
}
