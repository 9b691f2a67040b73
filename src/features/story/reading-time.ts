import { wordsOf } from '../../content/read-chapter.ts';
import { countWords } from '../../content/schemas/kinds.ts';
import { textOf } from '../../content/marked-words.ts';
import { siteLibrary } from '../../site/site-library.ts';

/** Words a minute: what adults read of plain non-fiction, silently (mean of 190 studies, Brysbaert 2019). */
const pace = 238;

/** Whole minutes these chapters take to read one after another, at least one. Rounded once, so a whole may be less than its parts. */
export function minutesOf(...ids: readonly string[]): number {
  return minutesFor(siteLibrary().chapters.filter(({ id }) => ids.includes(id)).reduce((sum, { parts }) => sum + countWords(textOf(wordsOf(parts))), 0));
}

/** Whole minutes so many words take, at least one. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / pace));
}
