import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapterIds, filesIn } from './chapter-files.ts';
import { cellsAsWords } from './from-tables.ts';
import { readChapter } from './read-chapter.ts';
import { readYaml } from './read-yaml.ts';

/** Fields that name, tie or judge, and say nothing to a reader. */
const ties = new Set(['id', 'chapter', 'paragraph', 'sources', 'speakers', 'kind', 'verdict', 'strength', 'checked', 'step', 'steps', 'claims', 'words', 'numbers', 'country', 'also', 'edition', 'checking', 'side']);

/** Files with words for readers. Sources keep the words of their language; a change is told in the language it was made in. */
const lists = ['claims.yaml', 'glossary.yaml', 'interface.yaml', 'names.yaml', 'site.yaml', 'speakers.yaml', 'strips.yaml', 'teach.yaml'];

/** Every text for readers of a content folder, or of an edition in it, by a key that both share: `claims.yaml C09.record`. Files that are missing have none. */
export function wordsOf(dir: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const pictures = filesIn(dir, 'pictures').filter((name) => name.endsWith('.yaml')).map((name) => `pictures/${name}`);
  for (const file of [...lists.filter((name) => existsSync(join(dir, name))), ...pictures]) {
    for (const [key, words] of leaves(readYaml(file, readFileSync(join(dir, file), 'utf8')).value)) found.set(`${file} ${key}`, words);
  }
  for (const id of chapterIds(dir)) {
    const file = `chapters/${id}.mdx`;
    const { chapter, steps = [] } = readChapter(id, file, cellsAsWords(readFileSync(join(dir, file), 'utf8')));
    if (chapter) for (const key of ['title', 'short', 'deck'] as const) found.set(`${file} ${key}`, String(chapter[key]));
    for (const step of steps) found.set(`${file} ${step.id}`, `${step.title}\n${step.text}`);
  }
  return found;
}

/** Texts by where they stand: names of fields, and in lists the id of an entry or its place. */
function leaves(value: unknown, at: readonly string[] = []): [key: string, words: string][] {
  if (typeof value === 'string') return [[at.join('.'), value]];
  if (Array.isArray(value)) return value.flatMap((item, i) => leaves(item, [...at, idOf(item) ?? String(i + 1)]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => (ties.has(key) ? [] : leaves(inside, [...at, key])));
}

function idOf(item: unknown): string | undefined {
  const id: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'id') ?? Reflect.get(item, 'step') : undefined;
  return typeof id === 'string' ? id : undefined;
}
