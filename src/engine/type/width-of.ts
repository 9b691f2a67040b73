import type { FontName } from './font-files.ts';
import { fontNamed } from './outline.ts';

/** By font, then by character: in thousandths of the size. */
const known = new Map<FontName, Map<string, number>>();

/**
 * Width in pixels of a line of text set in our type at `size` pixels. Kerning is left out, so it is an
 * estimate that errs wide by a hair: leave slack. A character the font does not have counts as wide as `n`, one that
 * is never seen, such as a mark of direction, as nothing.
 */
export function widthOf(text: string, font: FontName, size: number): number {
  const widths = known.get(font) ?? new Map<string, number>();
  known.set(font, widths);
  let thousandths = 0;
  for (const character of text) {
    const width = widths.get(character) ?? widthIn(font, character);
    widths.set(character, width);
    thousandths += width;
  }
  return (thousandths * size) / 1000;
}

function widthIn(name: FontName, character: string): number {
  if (/\p{Cf}/u.test(character)) return 0;
  const font = fontNamed(name);
  const code = character.codePointAt(0)!;
  const { advanceWidth } = font.glyphForCodePoint(font.hasGlyphForCodePoint(code) ? code : 'n'.codePointAt(0)!);
  return Math.round((advanceWidth * 1000) / font.unitsPerEm);
}
