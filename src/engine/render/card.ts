import { lengthOf, outline, type Setting } from '../type/outline.ts';
import { wrap } from '../marks/wrap.ts';
import { token } from './looks.ts';

/** The size every place that shows shared links agrees on, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What stands on a share card. */
export interface CardWords {
  readonly title: string;
  /** Above the title: which chapter, or the kind of site. */
  readonly kicker: string;
  /** The name of the site. */
  readonly site: string;
}

/** Drawn shapes for a card, with the box of their own units that is to be seen. */
export interface CardArt {
  readonly inside: string;
  readonly viewBox: string;
}

/** Where a picture stands: the right of the card, whole, from edge to edge. */
const art = { x: 633, y: 0, width: 567, height: 630 } as const;
const margin = 56;
/** Sizes of a title, largest first; the smallest is still read when the card is shown 300 px wide. */
const titleSizes = [78, 72, 66, 60, 56, 52, 48];
const titleTop = 120;
const titleBottom = 490;

/** A card with a picture on its right and the words beside it. */
export function pictureCard(words: CardWords, { inside, viewBox }: CardArt): string {
  const picture = `<svg x="${art.x}" y="${art.y}" width="${art.width}" height="${art.height}" viewBox="${viewBox}">${inside}</svg>`;
  const edge = `<path d="M${art.x},0V630" stroke="${token('hairline')}" stroke-width="1.5"/>`;
  return card(`${picture}${edge}${wordsBeside(words, art.x - 2 * margin)}`);
}

/** A name beside the line. */
export interface CardName {
  readonly text: string;
  /** By its name in `tokens.css`. */
  readonly hue: string;
  /** Where it begins, in pixels of the card. */
  readonly x: number;
  readonly y: number;
}

/** A card with the whole line on its right, names on either side of it, and the words on the left, clear of both. */
export function lineCard(words: CardWords, line: { readonly d: string; readonly viewBox: string }, names: readonly CardName[]): string {
  const stroke = `fill="none" stroke="${token('line')}" stroke-width="6" stroke-dasharray="15 7" stroke-linejoin="round"`;
  const picture = `<svg x="610" y="96" width="554" height="438" preserveAspectRatio="xMaxYMid meet" viewBox="${line.viewBox}"><path d="${line.d}" ${stroke}/></svg>`;
  const beside = names.map(({ text, hue, x, y }) => `<path transform="translate(${x},${y})" fill="${token(hue)}" d="${outline(text, { font: 'serif-strong', size: 34 }).d}"/>`);
  return card(`${picture}${beside.join('')}${wordsBeside(words, 540)}`);
}

function card(inside: string): string {
  const { width, height } = cardSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${token('ground')}"/>${inside}</svg>`;
}

function wordsBeside({ title, kicker, site }: CardWords, width: number): string {
  const { size, lines } = fitted(title, width);
  const step = size * 1.08;
  const dashes = `<path d="M${margin},532h150" stroke="${token('line')}" stroke-width="5" stroke-dasharray="15 7"/>`;
  return [
    set(kicker, 84, token('second'), { font: 'sans-strong', size: 30 }),
    ...lines.map((line, i) => set(line, titleTop + size * 0.9 + i * step, token('ink'), { font: 'serif-strong', size })),
    dashes,
    set(site, 588, token('ink'), { font: 'serif-strong', size: 46 }),
  ].join('');
}

/** The largest size at which the title stands in its room. */
function fitted(title: string, width: number): { size: number; lines: readonly string[] } {
  for (const size of titleSizes) {
    const measure = (line: string): number => lengthOf(line, { font: 'serif-strong', size });
    const lines = wrap(title, width, measure);
    if (lines.every((line) => measure(line) <= width) && lines.length * size * 1.08 <= titleBottom - titleTop) return { size, lines };
  }
  throw new Error(`The title "${title}" is too long for a share card.`);
}

function set(text: string, y: number, fill: string, setting: Setting): string {
  return `<path transform="translate(${margin},${y})" fill="${fill}" d="${outline(text, setting).d}"/>`;
}
