import { checkShape } from './check-shape.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { strips, type Strips } from './schemas/strips.ts';

/** Reads `strips.yaml`. No text: no file. */
export function readStrips(file: string, text: string | undefined): { readonly strips: Strips; readonly problems: readonly Problem[] } {
  const none: Strips = { sources: '{list}', more: '{count}', copy: '{publisher}', quoted: '{publisher}' };
  if (text === undefined) return { strips: none, problems: [] };
  const yaml = readYaml(file, text);
  if (yaml.problems.length > 0) return { strips: none, problems: yaml.problems };
  const { data, problems } = checkShape(strips, yaml.value, { file, where: (path) => [`line ${yaml.lineOf(path)}`, ...path.map(String)].join(', ') });
  return { strips: data ?? none, problems };
}
