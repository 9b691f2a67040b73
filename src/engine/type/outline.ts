import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { create, type Font } from 'fontkit';
import type { FontName } from './font-files.ts';

/** A line of text as shapes. */
export interface Outline {
  /** SVG path data; the baseline begins at 0, 0. */
  readonly d: string;
  /** In pixels, with the space after the last letter. */
  readonly width: number;
}

/** How a line is set. */
export interface Setting {
  /** The name of a file of type, as in `font-files.ts`. */
  readonly font: FontName;
  /** In pixels. */
  readonly size: number;
  /** Between letters, in pixels. */
  readonly spacing?: number;
  /** Leans an upright face, as browsers do where there is no italic. */
  readonly leaning?: boolean;
}

/** Tangent of the slant browsers give a face without an italic. */
const slant = 0.25;

/** The letters of a line as shapes, from our own files of type: no reader's machine needs to have the face. */
export function outline(text: string, setting: Setting): Outline {
  const { size, spacing = 0, leaning = false } = setting;
  const { glyphs, positions, unitsPerEm } = laidOut(text, setting);
  const scale = size / unitsPerEm;
  let pen = 0;
  const d = glyphs.map((glyph, i) => {
    const { xOffset, yOffset, xAdvance } = positions[i]!;
    const left = pen;
    pen += xAdvance * scale + spacing;
    return glyph.path.mapPoints((x, y) => [left + (x + xOffset + (leaning ? y * slant : 0)) * scale, -(y + yOffset) * scale]).toSVG();
  });
  return { d: d.join(''), width: pen };
}

/** How long a line is, in pixels, to the kern: the width of its outline, without the work of drawing it. `widthOf` is a hair wider, which breaks titles otherwise. */
export function lengthOf(text: string, setting: Setting): number {
  const { positions, unitsPerEm } = laidOut(text, setting);
  return positions.reduce((sum, { xAdvance }) => sum + xAdvance * (setting.size / unitsPerEm) + (setting.spacing ?? 0), 0);
}

function laidOut(text: string, { font: name, spacing = 0 }: Setting): Pick<ReturnType<Font['layout']>, 'glyphs' | 'positions'> & Pick<Font, 'unitsPerEm'> {
  const font = fontNamed(name);
  const lacking = [...text].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0)!));
  if (lacking.length > 0) throw new Error(`"${text}" cannot be set in ${name}: it lacks ${lacking.join(' ')}. Add it to src/engine/type/font-files.ts.`);
  return { ...font.layout(text, spacing > 0 ? { liga: false } : {}), unitsPerEm: font.unitsPerEm };
}

const fonts = new Map<string, Font>();

/** One of our own files of type, opened once. */
export function fontNamed(name: FontName): Font {
  const font = fonts.get(name) ?? create(readFileSync(resolve(`src/engine/type/${name}.woff2`)));
  fonts.set(name, font);
  return font;
}
