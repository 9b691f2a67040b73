import type { Font } from 'fontkit';
import type { FontFile } from './font-files.ts';

/** A face readers have already: what to measure ours against so that nothing shifts when ours arrives. */
interface Fallback {
  /** The family as the style sheets call it. Never first a word such as `serif`: without its quotes, which a build takes off, browsers refuse it. */
  readonly family: string;
  /** The files of type it stands in for. */
  readonly stands: readonly string[];
  /** Names under which systems know the face or its metric twin. */
  readonly local: readonly string[];
  /** Mean advance width of its characters, in em, such that the words of our chapters, set with kerning, take as much room in it as in ours. */
  readonly mean: number;
}

/** How often each character stands in a passage of English of our kind; a mean width is that of these, unkerned. */
const frequencies: Readonly<Record<string, number>> = {
  ' ': 38, e: 25, a: 21, t: 17, n: 13, o: 11, s: 10, r: 10, i: 9, h: 9, l: 7, c: 7, d: 5, f: 4, b: 4, k: 3, w: 3, g: 3, y: 2, u: 2, v: 2, m: 2,
  P: 1, A: 1, T: 1, S: 1, K: 1, W: 1, '.': 2, ',': 2, '?': 1,
};

/**
 * Means of Georgia from its published advance widths; of Noto Serif, which Android has, measured on it; of the others on the Liberation
 * faces, which have the widths of Times New Roman and Arial. Roboto, Android's other face, is nearly as wide as Arial.
 */
export const fallbacks: readonly Fallback[] = [
  { family: 'Georgia fallback', stands: ['serif', 'serif-italic', 'serif-strong'], local: ['Georgia'], mean: 0.4365 },
  { family: 'Noto fallback', stands: ['serif'], local: ['NotoSerif-Regular'], mean: 0.4749 },
  { family: 'Noto fallback', stands: ['serif-strong'], local: ['NotoSerif-Bold'], mean: 0.5059 },
  { family: 'Times fallback', stands: ['serif'], local: ['Times New Roman', 'Liberation Serif', 'Tinos'], mean: 0.402 },
  { family: 'Times fallback', stands: ['serif-italic'], local: ['Times New Roman Italic', 'Liberation Serif Italic', 'Tinos Italic'], mean: 0.4018 },
  { family: 'Times fallback', stands: ['serif-strong'], local: ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'], mean: 0.4274 },
  { family: 'Sans fallback', stands: ['sans'], local: ['Arial', 'Liberation Sans', 'Arimo', 'Roboto-Regular'], mean: 0.4437 },
  { family: 'Sans fallback', stands: ['sans-strong'], local: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold', 'Roboto-Bold'], mean: 0.4768 },
];

/** The `@font-face` of a file of type. The address is relative to `src/styles`, where Vite gives it its final name. */
export function face(file: FontFile): string {
  return `@font-face {
  font-family: '${file.family}';${looks(file)}
  font-display: swap;
  src: url('../engine/type/${file.name}.woff2') format('woff2');
}
`;
}

/** The `@font-face` that makes a face of the reader's system as wide and as tall as the file of ours it stands in for. */
export function fallbackFace(fallback: Fallback, file: FontFile, font: Font): string {
  const adjust = meanWidth(font) / fallback.mean;
  const override = (units: number): string => percent(units / font.unitsPerEm / adjust);
  return `@font-face {
  font-family: '${fallback.family}';${looks(file)}
  src: ${fallback.local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(adjust)};
  ascent-override: ${override(font.ascent)};
  descent-override: ${override(-font.descent)};
  line-gap-override: ${override(font.lineGap)};
}
`;
}

/** Mean advance width of characters as frequent as `frequencies` has them, in em. */
function meanWidth(font: Font): number {
  const counted = Object.entries(frequencies).map(([character, count]) => ({ count, width: font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth }));
  return sum(counted.map(({ count, width }) => count * width)) / sum(counted.map(({ count }) => count)) / font.unitsPerEm;
}

/** Style and weight, where they are not those that a rule has without: every byte of these stands before the first picture. */
function looks({ style, weight }: FontFile): string {
  return [style === 'normal' ? '' : `\n  font-style: ${style};`, weight === 400 ? '' : `\n  font-weight: ${weight};`].join('');
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
