import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { countWords } from '../schemas/words.ts';

/** Words a minute: what adults read of plain non-fiction, silently (mean of 190 studies, Brysbaert 2019: 238). */
const pace = 230;

/** Whole minutes a chapter takes to read, at least one. */
export function minutesOf(chapter: string): number {
  return minutesFor(wordsOf(readFileSync(resolve(`content/chapters/${chapter}.mdx`), 'utf8')));
}

/** Whole minutes so many words take, at least one. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / pace));
}

/** Words a reader of a chapter reads: without its head and without tags, whose attributes are for others. */
export function wordsOf(mdx: string): number {
  return countWords(mdx.replace(/^---\n.*?\n---\n/s, '').replace(/<\/?[A-Z][^>]*>/g, ''));
}
