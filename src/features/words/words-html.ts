import type { Marked, MarkedName, Words } from '../../content/marked-words.ts';
import { escaped } from '../../engine/picture/escaped.ts';
import { curly } from '../../content/curly.ts';
import { absolute, href } from '../../site/href.ts';
import { siteLibrary } from '../../site/site-library.ts';
import { claimOf } from '../claims/claims.ts';
import { verdictSign, verdictSigns } from '../claims/verdicts.ts';

/** How words are shown where they stand. */
export interface Shown {
  /** True for a name, `place:spera`, that a mark of the picture beside the words stands for: the word is tied to it. Absent: none is. */
  readonly ties?: (name: string) => boolean;
  /** Claims whose sign is the first of its kind in the chapter: the verdict's word stands beside it. Absent: none does. */
  readonly firsts?: ReadonlySet<Marked>;
  /** In somebody else's page: what opens, opens outside. */
  readonly outside?: boolean;
}

/** Words of a chapter as HTML. What opens in place leads to its entry where no script runs. */
export function wordsHtml(words: Words, shown: Shown = {}): string {
  return words.map((part) => {
    if (typeof part === 'string') return escaped(part);
    const inner = wordsHtml(part.words, shown);
    return Object.hasOwn(marks, part.tag) ? marks[part.tag as MarkedName](part.id!, inner, { ...shown, first: shown.firsts?.has(part) ?? false }) : `<${part.tag}>${inner}</${part.tag}>`;
  }).join('');
}

type Mark = (id: string, inner: string, shown: Shown & { readonly first: boolean }) => string;

const marks: Readonly<Record<MarkedName, Mark>> = {
  /** A phrase that carries a claim: its words, then the verdict as a sign and in a word. */
  Claim: (id, inner, { outside, first }) => {
    const { verdict } = claimOf(id);
    const sign = `<span class="claim-sign">${verdictSign(verdict, true)}<span class="${first ? 'claim-told' : 'unseen'}"> (${verdictSigns[verdict].word.toLowerCase()})</span></span>`;
    return `<a class="claim" data-claim="${id}" ${leads(`claims/#${id}`, outside)}><span class="claim-words">${inner}</span>${sign}</a>`;
  },
  /** The name of a place, in the tint of the side it lies on. */
  Place: (id, inner, shown) => {
    const { country } = named('place', id, siteLibrary().names.places);
    return name('place', id, { Afghanistan: 'kabul', Pakistan: 'islamabad' }[country], inner, shown);
  },
  /** The name of a group, in the tint of the side pictures place it on. */
  Group: (id, inner, shown) => {
    const { side } = named('group', id, siteLibrary().names.groups);
    return name('group', id, side === 'neither' ? undefined : side, inner, shown);
  },
  /** A word whose meaning opens in place. */
  Term: (id, inner, { ties, outside }) => {
    const { term, meaning } = named('term', id, siteLibrary().glossary);
    const opens = outside ? '' : `${tie('term', id, ties)} data-term="${escaped(term)}" data-meaning="${escaped(curly(meaning))}"`;
    return `<a class="term"${opens} ${leads(`glossary/#${id}`, outside)}>${inner}</a>`;
  },
};

function name(kind: 'place' | 'group', id: string, side: string | undefined, inner: string, { ties }: Shown): string {
  return `<span class="${side ? `${kind} ${side}` : kind}"${tie(kind, id, ties)}>${inner}</span>`;
}

function tie(kind: string, id: string, ties: Shown['ties']): string {
  return ties?.(`${kind}:${id}`) ? ` data-of="${kind}:${id}"` : '';
}

function leads(path: string, outside = false): string {
  return outside ? `href="${absolute(path)}" target="_blank" rel="noopener" aria-describedby="new-tab"` : `href="${href(path)}"`;
}

function named<Entry extends { readonly id: string }>(what: string, id: string, entries: readonly Entry[]): Entry {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`There is no ${what} "${id}" in the content.`);
  return entry;
}
