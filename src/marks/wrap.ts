/**
 * Breaks words into lines no wider than `width`, as many words a line as fit. A word wider than the
 * width stands alone on its line. `widthOf` measures a line in the same unit as `width`.
 */
export function wrap(words: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
