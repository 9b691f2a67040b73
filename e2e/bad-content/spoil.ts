import { dice } from '../story.ts';

/** Signs that break or bend one of the four formats, or the page that shows them. */
const odd = ['"', "'", '{', '}', '<', '>', '`', ':', ' #', '\t', '\r\n', ',', ';', '|', '[', ']', '*', '&', '!', '%', '---\n', '\0', '\u202e', '\ufeff', '\u00a0', '\ud83c\udff3\ufe0f', '<script>', '{{', '{no-such}', '</Step>', '<<: *x', '__proto__: 1\n', 'constructor'];
const odderNumbers = ['-1', '0', '1e999', 'NaN', '', '99999999999999999999', '0x10', '1.5.2', '२०२२', '2022-13-45'];

type Pick = (sides: number) => number;
const at = <Thing>(list: readonly Thing[], pick: Pick): Thing => list[pick(list.length)]!;

/** Slips of the hand and of tools, each a pure function of the text and the dice. */
const slips: Readonly<Record<string, (text: string, pick: Pick) => string | Buffer>> = {
  'a letter is lost': (text, pick) => cutOut(text, pick(text.length), 1),
  'a letter is doubled': (text, pick) => insert(text, pick(text.length), (i) => text[i]!),
  'an odd sign gets in': (text, pick) => insert(text, pick(text.length), () => at(odd, pick)),
  'a sign of the format is lost': (text, pick) => {
    const signs = [...text.matchAll(/[:"'{}<>,[\]|/=-]/g)];
    return signs.length === 0 ? '' : cutOut(text, at(signs, pick).index, 1);
  },
  'a line is lost': (text, pick) => onLines(text, (lines) => lines.splice(pick(lines.length), 1)),
  'a line stands twice': (text, pick) => onLines(text, (lines) => { const i = pick(lines.length); lines.splice(i, 0, lines[i]!); }),
  'two lines change places': (text, pick) => onLines(text, (lines) => { const [i, j] = [pick(lines.length), pick(lines.length)]; [lines[i], lines[j]] = [lines[j]!, lines[i]!]; }),
  'a line is moved in': (text, pick) => onLines(text, (lines) => { const i = pick(lines.length); lines[i] = ' '.repeat(1 + pick(4)) + lines[i]!; }),
  'a line is moved out': (text, pick) => onLines(text, (lines) => { const i = pick(lines.length); lines[i] = lines[i]!.trimStart(); }),
  'the file ends early': (text, pick) => text.slice(0, pick(text.length)),
  'a number is odd': (text, pick) => replaced(text, /\d+/g, pick, () => at(odderNumbers, pick)),
  'a word is another': (text, pick) => replaced(text, /[A-Za-z][\w-]{2,}/g, pick, () => at([...text.matchAll(/[A-Za-z][\w-]{2,}/g)], pick)[0]),
  'a word is lost': (text, pick) => replaced(text, /[A-Za-z][\w-]{2,}/g, pick, () => ''),
  'a value is very long': (text, pick) => replaced(text, /[A-Za-z][\w-]{2,}/g, pick, (word) => word.repeat(400)),
  'a byte is no letter': (text, pick) => { const bytes = Buffer.from(text); bytes[pick(bytes.length)] = 0xff; return bytes; },
  'the file is empty': () => '',
};

export interface Spoilt {
  /** Path under the content folder. */
  readonly file: string;
  readonly slip: string;
  readonly bytes: Buffer;
}

/** One slip in one of these files; the same seed, the same slip. Files of each ending come as often as those of any other. */
export function spoilt(seed: number, files: ReadonlyMap<string, string>): Spoilt {
  const pick = dice(seed);
  const ending = at(['mdx', 'yaml', 'csv', 'json'], pick);
  const file = at([...files.keys()].filter((name) => name.endsWith(`.${ending}`)).sort(), pick);
  const slip = at(Object.keys(slips), pick);
  return { file, slip, bytes: Buffer.from(slips[slip]!(files.get(file)!, pick) as string) };
}

function cutOut(text: string, from: number, count: number): string {
  return text.slice(0, from) + text.slice(from + count);
}

function insert(text: string, from: number, what: (from: number) => string): string {
  return text.slice(0, from) + what(from) + text.slice(from);
}

function onLines(text: string, change: (lines: string[]) => unknown): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}

function replaced(text: string, pattern: RegExp, pick: Pick, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return '';
  const one = at(found, pick);
  return text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length);
}
