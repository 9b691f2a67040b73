const [few, many] = [3, 12];

/**
 * The directive by which a browser finds the words from `begin` to `end` of a page's text again, as it
 * stands after `:~:`; empty when other words would be found first. A line break in `text` is a place the
 * browser does not search across: the end of a paragraph, or a sign. Phrases must lie between them.
 */
export function textDirective(text: string, begin: number, end: number): string {
  const page = text.toLowerCase();
  const [from, to] = wholeWords(page, begin, end);
  const lines = [...text.slice(from, to).matchAll(/[^\n]*[\p{L}\p{N}][^\n]*/gu)];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return '';
  const start = phraseAt(from + first.index, first[0]);
  const stop = phraseAt(from + last.index, last[0]);
  if (start.at === stop.at && start.words.length <= many) return alone(page, text, start);
  for (let n = few; n <= many; n++) {
    const head = start.words.slice(0, n).join(' ');
    const found = page.indexOf(head.toLowerCase());
    if (found !== start.at) continue;
    for (let m = few; m <= many; m++) {
      const tail = stop.words.slice(-m).join(' ');
      const at = page.indexOf(tail.toLowerCase(), found + head.length);
      if (at >= 0 && at + tail.length === stop.at + stop.length) return `text=${encoded(head)},${encoded(tail)}`;
    }
  }
  return '';
}

interface Phrase {
  readonly at: number;
  readonly length: number;
  readonly words: readonly string[];
}

/** Browsers look for whole words only. */
function wholeWords(page: string, begin: number, end: number): [number, number] {
  const inWord = (i: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(page.slice(i - 1, i + 1));
  while (inWord(begin)) begin--;
  while (inWord(end)) end++;
  return [begin, end];
}

function phraseAt(at: number, line: string): Phrase {
  const trimmed = line.trim();
  return { at: at + line.indexOf(trimmed), length: trimmed.length, words: trimmed.split(/ +/) };
}

/** A short phrase in full, with the words before it where it stands on the page more than once. */
function alone(page: string, text: string, { at, length, words }: Phrase): string {
  const phrase = words.join(' ');
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim().split(/ +/).filter(Boolean);
  for (let n = 0; n <= Math.min(before.length, many); n++) {
    const prefix = n > 0 ? before.slice(-n).join(' ') : '';
    const whole = prefix ? `${prefix} ${phrase}` : phrase;
    if (page.indexOf(whole.toLowerCase()) === at + length - whole.length) return `text=${prefix && `${encoded(prefix)}-,`}${encoded(phrase)}`;
  }
  return '';
}

/** The dash has a meaning of its own in a directive. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
