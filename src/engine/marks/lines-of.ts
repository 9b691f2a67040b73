import type { FontName } from '../type/font-files.ts';
import { widthOf } from '../type/width-of.ts';
import { wrap } from './wrap.ts';

/** Words in lines no wider than `width` pixels, as they are set in this font at `size` pixels. */
export function linesOf(words: string, width: number, font: FontName, size: number): string[] {
  return wrap(words, width, (line) => widthOf(line, font, size));
}
