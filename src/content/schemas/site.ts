import { z } from 'astro/zod';
import { strengths, verdicts } from './claim.ts';
import { seenAs } from './source.ts';
import { record } from './record.ts';
import { oneOf, words, wordsUpTo } from './kinds.ts';

const named = (what: string) => record({
  /** The word that stands for it. */
  word: wordsUpTo(24, `the word for ${what}`),
  /** One sentence for a legend. */
  meaning: words(`what ${what} means, in one sentence`),
});

/** One entry for each name of a list that the ledger knows, no two by the same word. */
function forEach<const Names extends readonly [string, ...string[]]>(names: Names, what: string) {
  const entries = record(Object.fromEntries(names.map((name) => [name, named(`${what} "${name}"`)])) as { [Name in Names[number]]: ReturnType<typeof named> });
  return entries.superRefine((all, context) => {
    const wordOf = (name: string): string => (all as Readonly<Record<string, unknown>> as Readonly<Record<string, { readonly word: string }>>)[name]!.word;
    for (const [i, name] of names.entries()) {
      const other = names.slice(0, i).find((one) => wordOf(one) === wordOf(name));
      if (other) context.addIssue({ code: 'custom', path: [name, 'word'], message: `a word of its own: "${other}" has this one` });
    }
  });
}

const tag = "a language as BCP 47 has it, 'en-GB'";

/** An edition: all of `content/` in one language. */
const edition = record({
  /** For pages, dates, numbers and the order of the alphabet. */
  language: z.string({ error: tag }).regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, { error: tag }),
  /** In which direction it is read. */
  direction: oneOf(['ltr', 'rtl']),
});

export type Edition = z.infer<typeof edition>;

/** `content/site.yaml`: words that name and frame the whole site. Chapters bring their own. */
export const siteWords = record({
  /** In which language the content is. */
  edition,
  /** The name of the site. */
  name: words('the name of the site'),
  /** The line above the name. */
  kicker: words('the line above the name'),
  /** The question, under the title. */
  deck: words('the question, under the title'),
  /** The question on the card of a shared link. */
  question: words('the question for shared links'),
  /** The countries on either side of the line, for that card. */
  sides: record({ kabul: words('the country beyond the line'), islamabad: words('the country on this side') }),
  /** For search results and shared links. */
  description: wordsUpTo(160, 'what the site is, for search results'),
  /** Up to when the record is followed closely. */
  asOf: words("the day of the record, written 'As of April 2026'").regex(/^As of /, { error: "the day of the record, written 'As of April 2026'" }),
  /** When we last looked, and what is known of the time after the record. */
  looked: words('when you last looked, in a sentence'),
  /** Whose argument it follows. */
  essay: words('whose argument the site follows'),
  /** The licence of words, pictures and tables, by its short name and its whole. */
  licence: record({ name: words('the short name of the licence'), title: words('the whole name of the licence') }),
  /** What the record shows of a claim. */
  verdicts: forEach(verdicts, 'the verdict'),
  /** How well the record of a claim stands. */
  strengths: forEach(strengths, 'the strength'),
  /** How we know a source. */
  seen: forEach(seenAs, 'a source that is'),
});

export type SiteWords = z.infer<typeof siteWords>;
