import type { Names } from './schemas/names.ts';
import { names } from './schemas/names.ts';
import { checkShape } from './check-shape.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import type { Kind, Named } from './references.ts';

export interface ReadNames {
  readonly names: Names;
  readonly problems: readonly Problem[];
  readonly declared: readonly Named[];
  /** Kinds of name that could not be gathered, so that nobody is blamed for using one. */
  readonly unread: readonly Kind[];
}

/** The lists of `names.yaml` and what each one names; groups and people are both actors. */
const lists: Readonly<Record<keyof Names, readonly Kind[]>> = { places: ['place'], groups: ['group', 'actor'], people: ['actor'] };

/** Reads `names.yaml`. No text: no file. */
export function readNames(file: string, text: string | undefined): ReadNames {
  const none: Names = { places: [], groups: [], people: [] };
  const yaml = readYaml(file, text ?? '');
  const unread = Object.values(lists).flat();
  if (text === undefined || yaml.problems.length > 0) return { names: none, problems: yaml.problems, declared: [], unread };
  const where = (path: readonly PropertyKey[]): string => {
    const id = path.length > 1 ? at(yaml.value, [...path.slice(0, 2), 'id']) : undefined;
    const field = path.slice(2).filter((part) => typeof part === 'string');
    return [`line ${yaml.lineOf(path)}`, String(path[0] ?? ''), typeof id === 'string' ? id : '', ...field].filter(Boolean).join(', ');
  };
  const { data, problems } = checkShape(names, yaml.value, { file, where });
  const declared = Object.entries(lists).flatMap(([list, kinds]) => {
    const entries = at(yaml.value, [list]);
    return (Array.isArray(entries) ? entries : []).flatMap((entry, index) => {
      const id = at(entry, ['id']);
      return typeof id === 'string' ? kinds.map((kind) => ({ kind, id, file, where: where([list, index, 'id']) })) : [];
    });
  });
  return { names: data ?? none, problems, declared, unread: [] };
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);
}
