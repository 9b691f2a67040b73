import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The chapters of a content folder, by the names of their files; in no order that matters. */
export function chapterIds(dir: string = resolve('content')): string[] {
  return filesIn(dir, 'chapters').filter((file) => file.endsWith('.mdx')).map((file) => file.replace(/\.mdx$/, ''));
}

/** The names of the files in a folder of the content; none where it is missing. */
export function filesIn(dir: string, folder: string): string[] {
  const path = join(dir, folder);
  return existsSync(path) ? readdirSync(path).sort() : [];
}
