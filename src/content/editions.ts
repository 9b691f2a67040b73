import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import { wordsOf } from './words-of.ts';

/** The folders of other editions in a content folder: `fr`, `ps`. */
export function editionsIn(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory() && /^[a-z]{2,3}(-[A-Za-z]+)*$/.test(entry.name) && existsSync(join(dir, entry.name, madeFrom))).map(({ name }) => name);
}

/** In each edition's folder: of every text, a fingerprint of the words it was translated from. */
const madeFrom = 'made-from.json';

/** What an edition lacks, has too much of, or has from words that have changed since. It lies in `dir/language`, in the same files with the same keys. */
export function faultsOfEdition(dir: string, language: string): Problem[] {
  const [ours, theirs] = [wordsOf(dir), wordsOf(join(dir, language))];
  const made = JSON.parse(readFileSync(join(dir, language, madeFrom), 'utf8')) as Readonly<Record<string, string>>;
  const fault = (key: string, found: string, expected: string): Problem => ({ file: `${language}/${key.split(' ')[0]!}`, where: key.split(' ').slice(1).join(' '), found, expected });
  return [
    ...[...ours].filter(([key]) => !theirs.has(key)).map(([key, words]) => fault(key, 'nothing', `a translation of "${short(words)}"`)),
    ...[...theirs.keys()].filter((key) => !ours.has(key)).map((key) => fault(key, 'words for a key that this site does not have', 'only keys of the files beside the folder')),
    ...[...ours].filter(([key, words]) => theirs.has(key) && made[key] !== fingerprint(words)).map(([key, words]) => fault(key, 'a translation of words that have changed', `one of "${short(words)}", noted by npm run edition -- ${language}`)),
  ];
}

/** Notes that every text of an edition says what stands here today. */
export function noteEdition(dir: string, language: string): number {
  const [ours, theirs] = [wordsOf(dir), wordsOf(join(dir, language))];
  const made = [...ours].filter(([key]) => theirs.has(key)).map(([key, words]) => [key, fingerprint(words)]);
  writeFileSync(join(dir, language, madeFrom), `${JSON.stringify(Object.fromEntries(made), null, 1)}\n`);
  return made.length;
}

function fingerprint(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}

function short(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}...` : words;
}
