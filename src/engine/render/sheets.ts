import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, type Root } from 'postcss';

/** The two style sheets of pictures: `tokens` names values, for a light and a dark scheme; `picture` has the rules for the words of marks. */
export interface Sheets {
  readonly tokens: Root;
  readonly picture: Root;
}

let read: Sheets | undefined;

/** The one place where they are read, once. */
export function sheets(): Sheets {
  const sheet = (name: string): Root => parse(readFileSync(resolve(`src/styles/${name}.css`), 'utf8'), { from: `src/styles/${name}.css` });
  read ??= { tokens: sheet('tokens'), picture: sheet('picture') };
  return read;
}

/** A value in both schemes: `light-dark(#faf7f1, #14181d)`. Any other is the same in both. */
export function inSchemes(value: string): { readonly light: string; readonly dark: string } {
  const [, light = value, dark = value] = /^light-dark\(([^,()]+), ([^()]+)\)$/.exec(value) ?? [];
  return { light, dark };
}
