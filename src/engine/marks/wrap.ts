/**
 * Breaks words into lines no wider than `width`: as few lines as fit, and those as even as they can be, so
 * that no word is left alone on the last. A word wider than the width stands alone on its line.
 * `widthOf` measures a line in the same unit as `width`.
 */
export function wrap(words: string, width: number, widthOf: (line: string) => number): string[] {
  let lines = filled(words, width, widthOf);
  const most = lines.length;
  for (;;) {
    const tighter = filled(words, widest(lines, widthOf) - 0.01, widthOf);
    if (tighter.length > most || widest(tighter, widthOf) >= widest(lines, widthOf)) return lines;
    lines = tighter;
  }
}

function filled(words: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function widest(lines: readonly string[], widthOf: (line: string) => number): number {
  return Math.max(...lines.map(widthOf));
}
