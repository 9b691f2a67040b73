import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { countWords } from '../../content/schemas/words.ts';

/** Words a minute: what adults read of plain non-fiction, silently (mean of 190 studies, Brysbaert 2019). */
const pace = 238;

/** Whole minutes these chapters take to read one after another, at least one. Rounded once, so a whole may be less than its parts. */
export function minutesOf(...chapters: readonly string[]): number {
  return minutesFor(chapters.reduce((sum, chapter) => sum + wordsOf(readFileSync(resolve(`content/chapters/${chapter}.mdx`), 'utf8')), 0));
}

/** Whole minutes so many words take, at least one. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / pace));
}

/** Words a reader of a chapter reads: without its head and without tags, whose attributes are for others. */
export function wordsOf(mdx: string): number {
  return countWords(mdx.replace(/^---\n.*?\n---\n/s, '').replace(/<\/?[A-Z][^>]*>/g, ''));
}
