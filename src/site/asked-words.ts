import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Asked } from '../content/interface-words.ts';

const src = fileURLToPath(new URL('..', import.meta.url));
const key = String.raw`([a-z-]+\.[a-z-]+)`;
/** `say('copy.done')` here, `said('copy.done')` in the browser, `<Say of="copy.done">` in a page. */
const call = new RegExp(String.raw`\b(?:say|said)\(\s*'${key}'|<Say\b[^>]*?\bof="${key}"`, 'g');
const literal = new RegExp(`'${key}'`, 'g');
/** A key chosen while printing, say(`tie.${relation}`): any of its group. */
const ofGroup = /\bsay\(`([a-z-]+)\.\$\{/g;

let found: readonly Asked[] | undefined;

/** Every key of `content/interface.yaml` that the pages and scripts of the site ask for; looked up once. */
export function askedWords(): readonly Asked[] {
  return (found ??= readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(astro|ts)$/.test(file) && !/\.test\.ts$/.test(file))
    .flatMap((file) => askedIn(readFileSync(src + file, 'utf8'), `src/${file}`)));
}

function askedIn(source: string, by: string): Asked[] {
  const text = source.replace(/\/\*[^]*?\*\//g, '');
  return [
    ...[...text.matchAll(call)].map(([, inCode, inPage]) => ({ key: (inCode ?? inPage)!, by, isCall: true })),
    ...[...text.matchAll(ofGroup)].map(([, group]) => ({ key: `${group}.*`, by, isCall: false })),
    ...[...text.matchAll(literal)].map(([, name]) => ({ key: name!, by, isCall: false })),
  ];
}
