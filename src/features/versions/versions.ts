import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Edition, Manifest } from './version.ts';

/** Where frozen versions stand, a folder each, named for its day. `npm run freeze` adds one; nothing ever changes one. */
export const versionsFolder = path.resolve('public/versions');

/** The days of all versions, the first first. */
export function versionDays(folder = versionsFolder): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^\d{4}-\d\d-\d\d$/.test(name)).sort() : [];
}

/** The words of a version. */
export function editionOf(day: string, folder = versionsFolder): Edition {
  return JSON.parse(readFileSync(path.join(folder, day, 'edition.json'), 'utf8')) as Edition;
}

/** What a version was when it was frozen. */
export function frozenAs(day: string): Manifest {
  return JSON.parse(readFileSync(path.join(versionsFolder, day, 'manifest.json'), 'utf8')) as Manifest;
}

/** Every two versions, the earlier first; `name` is the address of what changed between them. */
export function versionPairs(days: readonly string[]): { readonly name: string; readonly before: string; readonly after: string }[] {
  return days.flatMap((before, i) => days.slice(i + 1).map((after) => ({ name: `${before}-to-${after}`, before, after })));
}
