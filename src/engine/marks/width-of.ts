import widths from './glyph-widths.json' with { type: 'json' };

/** A font of ours, by the name of its file. */
export type FontName = keyof typeof widths;

/**
 * Width in pixels of a line of text set in our type at `size` pixels. Kerning is left out, so it is an
 * estimate that errs wide by a hair: leave slack. A character the font does not have counts as wide as `n`.
 */
export function widthOf(text: string, font: FontName, size: number): number {
  const table: Readonly<Record<string, number | undefined>> = widths[font];
  let thousandths = 0;
  for (const character of text) thousandths += table[character] ?? table['n']!;
  return (thousandths * size) / 1000;
}
