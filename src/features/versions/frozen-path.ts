import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { versionDays, versionsFolder } from './versions.ts';

const files = new Map<string, string>();

/** The path at which a file of the last version, and a part of it by its id, stands for good. Nothing where that version has no such file or part. */
export function frozenPath(file: string, part?: string, folder = versionsFolder): string | undefined {
  const day = versionDays(folder).at(-1);
  if (!day) return undefined;
  const where = path.join(folder, day, file);
  if (!files.has(where)) files.set(where, existsSync(where) ? readFileSync(where, 'utf8') : '');
  const html = files.get(where)!;
  if (html === '' || (part !== undefined && !new RegExp(`\\sid="?${part}["\\s>]`).test(html))) return undefined;
  return `versions/${day}/${file}${part === undefined ? '' : `#${part}`}`;
}
