import { curly } from '../content/curly.ts';
import { openRecord } from '../content/read-record.ts';
import { interfaceWords, type InterfaceWords } from '../content/schemas/interface.ts';
import { formats, type Format } from '../engine/marks/formats.ts';
import type { Values } from '../engine/render/scene.ts';
import { filled } from '../figures/filled.ts';
import { site } from './site.ts';

const open = openRecord('interface.yaml', interfaceWords);

/** Words of `content/interface.yaml` by their key, `copy.done`, with their placeholders filled; counted words in the form that `count` asks for. Throws where a key or a value is not there. */
export function say(key: string, values: Values = {}): string {
  const [group = '', name = ''] = key.split('.');
  const found = open()[group]?.[name];
  if (found === undefined) throw new Error(`content/interface.yaml has no "${key}".`);
  const words = typeof found === 'string' ? found : (found[new Intl.PluralRules(site.edition.language).select(Number(values['count']))] ?? found.other);
  // A number never parts from what it counts.
  const { text, faults } = filled(words.replace(/(\{count[^}]*\}) /g, '$1\u00a0'), values, inWords());
  if (faults[0]) throw new Error(`content/interface.yaml, ${key}: found ${faults[0].found}, expected ${faults[0].expected}`);
  return text;
}

/** All words of some groups by their whole key, placeholders as they stand: for scripts, which fill them. */
export function groupsOf(groups: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(groups.flatMap((group) => Object.entries(groupOf(group)).map(([name, words]) => [`${group}.${name}`, curly(typeof words === 'string' ? words : words.other)])));
}

/** Numbers and dates as this edition has them. */
export function inWords(): Format {
  return formats(site.edition.language);
}

function groupOf(group: string): InterfaceWords[string] {
  const found = open()[group];
  if (!found) throw new Error(`content/interface.yaml has no group "${group}".`);
  return found;
}

/** With a capital, to begin a sentence. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase(site.edition.language) + text.slice(1);
}
