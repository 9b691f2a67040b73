 
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FrameName } from '../marks/frame.ts';
import type { FontName } from '../marks/width-of.ts';

/** How a text is set. */
export interface Type {
  readonly size: number;
  readonly font: FontName;
}

interface Rule {
  /** Words a text must all have. */
  readonly words: readonly string[];
  readonly wideOnly: boolean;
  /** Later and more exact rules win. */
  readonly rank: number;
  readonly size: number | undefined;
  readonly weight: number | undefined;
  readonly family: 'sans' | 'serif' | 'serif-italic' | undefined;
}

/** The type of a text with these words, read from `src/styles/picture.css`. */
export function typeOf(classNames: readonly string[], frame: FrameName): Type {
  const has = new Set(classNames.join(' ').split(' '));
  const matching = rules.filter(({ words, wideOnly }) => words.every((word) => has.has(word)) && (!wideOnly || frame === 'wide')).sort((a, b) => a.rank - b.rank);
  const last = <Key extends keyof Rule>(key: Key) => matching.findLast((rule) => rule[key] !== undefined)?.[key];
  const [size, strong, family] = [last('size'), (last('weight') ?? 400) >= 600, last('family') ?? 'sans'];
  if (size === undefined) throw new Error(`picture.css gives no size for a text with the words "${classNames.join(' ')}".`);
  if (family === 'serif-italic') return { size, font: 'serif-italic' };
  return { size, font: strong ? `${family}-strong` : family };
}

const rules = readRules(readFileSync(resolve('src/styles/picture.css'), 'utf8'));

function readRules(css: string): Rule[] {
  return [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors, body], order) =>
    /font/.test(body!) ? selectors!.split(',').flatMap((selector) => readRule(selector.trim(), body!, order)) : [],
  );
}

function readRule(selector: string, body: string, order: number): Rule[] {
  const [, wide, element, words] = /^\.picture(\.wide)? (text|tspan)?((?:\.[a-z-]+)*)$/.exec(selector) ?? [];
  if (words === undefined) return [];
  const shorthand = /font: (italic )?(\d+) ([\d.]+)px var\(--(serif|sans)\)/.exec(body);
  const exactness = (wide ? 1 : 0) + (words.match(/\./g)?.length ?? 0);
  return [
    {
      words: words.split('.').filter(Boolean),
      wideOnly: wide !== undefined,
      rank: exactness * 1e6 + (element ? 1e5 : 0) + order,
      size: number(shorthand?.[3] ?? /font-size: ([\d.]+)px/.exec(body)?.[1]),
      weight: number(shorthand?.[2] ?? /font-weight: (\d+)/.exec(body)?.[1]),
      family: familyOf(shorthand?.[4] ?? /font-family: var\(--(serif|sans)\)/.exec(body)?.[1], shorthand?.[1] !== undefined),
    },
  ];
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function familyOf(name: string | undefined, italic: boolean): Rule['family'] {
  if (name === 'serif') return italic ? 'serif-italic' : 'serif';
  return name === 'sans' ? 'sans' : undefined;
}
