import { dice } from './story.ts';

/** Messages of all kinds, the same in every run, but none for which `right` holds. */
export function oddMessages(seed: number, count: number, right: (message: Readonly<Record<string, unknown>>) => boolean): unknown[] {
  const roll = dice(seed);
  const odd = ['atl:goto', 'atl:step', 'atl:height', 1, 2, 7, -7, 0.5, null, true, 'the-toll', 'nowhere', '__proto__', '', 1e9, [], {}, ['the-toll'], 'https://elsewhere.example/'];
  const keys = ['type', 'v', 'step', 'height', 'index', 'of', 'href', 'message', 'action'];
  return Array.from({ length: count }, () => {
    if (roll(4) === 0) return odd[roll(odd.length)];
    const data = Object.fromEntries(Array.from({ length: roll(6) }, () => [keys[roll(keys.length)]!, odd[roll(odd.length)]]));
    return right(data) ? {} : data;
  });
}

/** Pieces that have misled one program or another; any that were run would rename the page. */
const pieces = [
  '<img src=x onerror="document.title=\'taken\'">', '"><script>document.title="taken"</script>', "javascript:document.title='taken'", "';document.title='taken';'",
  '{{7*7}}', '${7*7}', '__proto__', 'constructor', 'toString', '%', '%00', '%E0%A4%A', '%3Cb%3E', '../../etc/passwd', '//elsewhere.example/', 'https://elsewhere.example/',
  '\u202E', '\u0000', '\uFEFF', '\uD800', 'ش', '💥', 'ÿ', '-1', '1e309', 'NaN', 'null', 'undefined', 'true', '[]', '{}', '*', ':has(*)', '[x', '\\', "'", '"', '`', '&', '=', '?', '+', ' ', '\n', 'C999', 'a'.repeat(900),
];

/** Texts as somebody, or a broken program, may write them into an address or a storage; the same in every run. Each names nothing that is on a page. */
export function oddTexts(seed: number, count: number): string[] {
  const roll = dice(seed);
  return Array.from({ length: count }, () => Array.from({ length: 1 + roll(3) }, () => pieces[roll(pieces.length)]!).join(''));
}

/** Queries that ask for what no page knows: names of ours with values that are none of theirs, and names of nobody. Never one that has a meaning. */
export function oddQueries(seed: number, count: number): string[] {
  const roll = dice(seed);
  const names = ['step', 'layout', 'theme', 'motion', 'id', 'verdict', 'chapter', 'speaker', 'childId', '__proto__', 'constructor', '', 'a[]', 'utm_source', 'q'];
  return Array.from({ length: count }, (_, i) => oddTexts(seed + i, 1 + roll(4)).map((value) => `${names[roll(names.length)]!}=${roll(2) ? encodeURIComponent(value.toWellFormed()) : value.replace(/[#&\s]/g, '')}`).join('&'));
}
