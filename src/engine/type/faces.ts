import type { Font } from 'fontkit';
import type { FontFile } from './font-files.ts';
import { frequencies, type Fallback } from './fallbacks.ts';

/** The `@font-face` of a file of type. The address is relative to `src/styles`, where Vite gives it its final name. */
export function face(file: FontFile): string {
  return `@font-face {
  font-family: '${file.family}';
  font-style: ${file.style};
  font-weight: ${file.weight};
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
  font-family: '${fallback.family}';
  font-style: ${file.style};
  font-weight: ${file.weight};
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

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
