import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inLight } from './schemes.ts';
import { declared, readSheet, type Declarations, type Element, type Rule } from './sheet.ts';

/** How an element looks on paper: every value computed, colours as numbers, no variables. */
export type Looks = Readonly<Record<string, string>>;

/** What a child takes over from its parent. */
const inherited = [
  'color', 'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linejoin', 'stroke-linecap', 'stroke-dasharray', 'paint-order',
  'font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing',
];

/** The looks of the element at the end of a path, in the light scheme. Colours may still say `currentColor`. */
export function looksOf(path: readonly Element[]): Looks {
  const { rules, tokens } = sheets();
  return path.reduce<Looks>((above, _, level) => {
    const own = declared(rules, path.slice(0, level + 1));
    const kept = Object.entries(above).filter(([property]) => inherited.includes(property));
    return { ...Object.fromEntries(kept), ...spelledOut(own, tokens) };
  }, {});
}

/** A value of the light scheme by its name in `tokens.css`: `ground`, `line`, `serif`. */
export function token(name: string): string {
  const found = sheets().tokens[`--${name}`];
  if (!found) throw new Error(`There is nothing called "--${name}" in src/styles/tokens.css.`);
  return found;
}

let read: { readonly rules: readonly Rule[]; readonly tokens: Declarations } | undefined;

function sheets(): NonNullable<typeof read> {
  const sheet = (name: string): Rule[] => readSheet(inLight(readFileSync(resolve(`src/styles/${name}.css`), 'utf8')).replaceAll(/:root(\[[^\]]*\])?/g, (_, theme) => (theme ? '.other' : '.root')));
  read ??= { rules: sheet('picture'), tokens: declared(sheet('tokens'), [{ tag: '', classes: ['root'] }]) };
  return read;
}

/** Variables replaced, and the shorthand `font` taken apart. */
function spelledOut(own: Declarations, tokens: Declarations): Looks {
  const looks: Record<string, string> = {};
  for (const [property, value] of Object.entries(own)) {
    const plain = value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => tokens[name] ?? '');
    const font = property === 'font' ? /^(italic )?(\d+ )([\d.]+px) (.*)$/.exec(plain) : null;
    if (property === 'font' && !font) throw new Error(`The style sheet of pictures has "font: ${value}"; write style, weight, size in px and family.`);
    if (font) Object.assign(looks, { 'font-style': font[1] ? 'italic' : 'normal', 'font-weight': font[2]!.trim(), 'font-size': font[3]!, 'font-family': font[4]! });
    else looks[property] = plain;
  }
  return looks;
}
