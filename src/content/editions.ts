import { createHash } from 'node:crypto';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { checkShape } from './check-shape.ts';
import type { Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import { readText } from './read-text.ts';
import { wordsOf } from './words-of.ts';

/** The folders of other editions in a content folder: `fr`, `ps`. */
export function editionsIn(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory() && /^[a-z]{2,3}(-[A-Za-z]+)*$/.test(entry.name) && existsSync(join(dir, entry.name, madeFrom))).map(({ name }) => name);
}

/** In each edition's folder: of every text, a fingerprint of the words it was translated from. */
const madeFrom = 'made-from.json';
const fingerprints = z.record(z.string(), z.string({ error: 'a fingerprint in quotation marks' }), { error: 'a fingerprint for each text, as npm run edition writes them' });

/** What an edition lacks, has too much of, or has from words that have changed since. It lies in `dir/language`, in the same files with the same keys. */
export function faultsOfEdition(dir: string, language: string): Problem[] {
  const [ours, theirs] = [wordsOf(dir), wordsOf(join(dir, language))];
  const { made, problems } = readMadeFrom(dir, `${language}/${madeFrom}`);
  const fault = (key: string, found: string, expected: string): Problem => ({ file: `${language}/${key.split(' ')[0]!}`, where: key.split(' ').slice(1).join(' '), found, expected });
  return [
    ...problems,
    ...[...ours].filter(([key]) => !theirs.has(key)).map(([key, words]) => fault(key, 'nothing', `a translation of "${short(words)}"`)),
    ...[...theirs.keys()].filter((key) => !ours.has(key)).map((key) => fault(key, 'words for a key that this site does not have', 'only keys of the files beside the folder')),
    ...[...ours].filter(([key, words]) => made && theirs.has(key) && made[key] !== fingerprint(words)).map(([key, words]) => fault(key, 'a translation of words that have changed', `one of "${short(words)}", noted by npm run edition -- ${language}`)),
  ];
}

/** A line for each edition that is not whole. No build stops for it: its pages are not built, and whoever mends a word here need not know the other language. */
export function editionsUnderWay(dir: string): string[] {
  return editionsIn(dir).map((language) => [language, faultsOfEdition(dir, language).length] as const)
    .filter(([, faults]) => faults > 0)
    .map(([language, faults]) => `content/${language}: ${faults === 1 ? '1 text is' : `${faults} texts are`} missing, of words that have changed, or too many. "npm run edition -- ${language}" lists them.`);
}

/** What is noted of an edition; nothing where that cannot be read, so that no text is called stale for it. */
function readMadeFrom(dir: string, file: string): { readonly made?: Readonly<Record<string, string>>; readonly problems: readonly Problem[] } {
  const { text, problems: unreadable } = readText(dir, file);
  if (text === undefined) return { problems: unreadable };
  const { value, lineOf, problems } = readJson(file, text);
  if (problems.length > 0) return { problems };
  const { data, problems: amiss } = checkShape(fingerprints, value, { file, where: (path) => [`line ${lineOf(path)}`, ...path.map(String)].join(', ') });
  return { ...(data && { made: data }), problems: amiss };
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
