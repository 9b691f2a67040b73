import type { Rule as SheetRule } from 'postcss';
import { declared, rulesOf, type Declarations, type Element, type Rule } from './rules.ts';
import { inSchemes, sheets } from './sheets.ts';

/** How an element looks on paper: every value computed, colours as numbers, no variables. */
export type Looks = Readonly<Record<string, string>>;

/** What a child takes over from its parent. */
const inherited = [
  'color', 'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linejoin', 'stroke-linecap', 'stroke-dasharray', 'paint-order',
  'font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing',
];

/** The looks of the element at the end of a path, in the light scheme. Colours may still say `currentColor`. Found once: a chapter asks for the same few thousands of times. */
export function looksOf(path: readonly Element[]): Looks {
  if (path.length === 0) return {};
  const name = path.map(({ tag, classes }) => [tag, ...classes].join('.')).join(' ');
  const looks = found.get(name) ?? { ...inheritedFrom(looksOf(path.slice(0, -1))), ...spelledOut(declared(light().rules, path)) };
  found.set(name, looks);
  return looks;
}

const found = new Map<string, Looks>();

function inheritedFrom(above: Looks): Looks {
  return Object.fromEntries(Object.entries(above).filter(([property]) => inherited.includes(property)));
}

/** A value of the light scheme by its name in `tokens.css`: `ground`, `line`, `serif`. */
export function token(name: string): string {
  const found = light().tokens[`--${name}`];
  if (!found) throw new Error(`There is nothing called "--${name}" in src/styles/tokens.css.`);
  return found;
}

/** A value without variables. */
export function plainValue(value: string): string {
  return value.replace(/var\(--([\w-]+)\)/g, (_, name: string) => token(name));
}

let read: { readonly rules: readonly Rule[]; readonly tokens: Declarations } | undefined;

function light(): NonNullable<typeof read> {
  read ??= { rules: rulesOf(sheets().picture), tokens: tokensInLight() };
  return read;
}

function tokensInLight(): Declarations {
  const root = sheets().tokens.nodes.find((node): node is SheetRule => node.type === 'rule' && node.selector === ':root');
  return Object.fromEntries((root?.nodes ?? []).flatMap((node) => (node.type === 'decl' ? [[node.prop, inSchemes(node.value).light]] : [])));
}

/** Variables replaced, and the shorthand `font` taken apart. */
function spelledOut(own: Declarations): Looks {
  const looks: Record<string, string> = {};
  for (const [property, value] of Object.entries(own)) {
    const plain = plainValue(value);
    const font = property === 'font' ? /^(italic )?(\d+ )([\d.]+px) (.*)$/.exec(plain) : null;
    if (property === 'font' && !font) throw new Error(`The style sheet of pictures has "font: ${value}"; write style, weight, size in px and family.`);
    if (font) Object.assign(looks, { 'font-style': font[1] ? 'italic' : 'normal', 'font-weight': font[2]!.trim(), 'font-size': font[3]!, 'font-family': font[4]! });
    else looks[property] = plain;
  }
  return looks;
}
