import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** A file of the content folder as text, or the one fault for which it cannot be read. */
export interface ReadText {
  readonly text?: string;
  readonly problems: readonly Problem[];
}

/** Reads a file of the folder `dir`. Nothing more is said of a file that is missing, empty or no text in UTF-8. */
export function readText(dir: string, file: string): ReadText {
  const path = join(dir, file);
  return existsSync(path) ? textFrom(file, readFileSync(path)) : amiss(file, 'nothing', `the file content/${file}`);
}

/** The text in the bytes of a file, without a byte order mark. */
export function textFrom(file: string, bytes: Uint8Array): ReadText {
  if (isUtf16(bytes)) return amiss(file, 'text in UTF-16', utf8);
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') return amiss(file, 'an empty file', `what belongs into content/${file}`);
  const at = text.indexOf('\uFFFD');
  if (at === -1) return { text, problems: [] };
  const before = text.slice(0, at).split('\n');
  return { problems: [{ file, where: `line ${before.length}`, found: `a letter that is not UTF-8, after "${before.at(-1)!.slice(-20)}"`, expected: utf8 }] };
}

const utf8 = 'text in UTF-8: save the file again with that encoding, in a spreadsheet as "CSV UTF-8"';

function amiss(file: string, found: string, expected: string): ReadText {
  return { problems: [{ file, where: 'the whole file', found, expected }] };
}

/** Begins with the mark of UTF-16, or every other byte of its beginning is nought. */
function isUtf16(bytes: Uint8Array): boolean {
  const [one, two] = bytes;
  const head = bytes.subarray(0, 100);
  return (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff) || head.filter((byte) => byte === 0).length > head.length / 3;
}
