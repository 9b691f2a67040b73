import { z } from 'astro/zod';
import { record } from './record.ts';
import { date, day, kebab, oneOf, words } from './kinds.ts';

/** The id of the essay the whole story follows; the only source that may stand without an address. */
export const essayId = 'kaura-2022';

/** The kinds of source, in the words of CSL, the language of citation styles. */
export const sourceTypes = ['article-newspaper', 'article-magazine', 'article-journal', 'webpage', 'report', 'dataset', 'post'] as const;

/** How we know a source: its page read; read in a copy, named in `reprint` or `note`; seen only as others quote it. */
export const seenAs = ['read', 'copy', 'quoted'] as const;

const address = () => z.url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' });

/** One source: an entry of `content/sources.yaml`. Every source stands there once. */
export const source = record({
  /** Publisher and date: `aoav-2022-04-18`. Permanent: the list of sources links to it. */
  id: kebab('a name made of publisher and date'),
  /** What it is. */
  type: oneOf(sourceTypes),
  /** As the page has it. */
  title: words('the title of the page'),
  /** Who published it. */
  publisher: words('who published it'),
  /** Its name in the strip below a picture, where the publisher's is too long. */
  short: words('a shorter name').optional(),
  /** Plain names, in the order of the byline. Leave out when there is none. */
  author: z.array(words('the name of an author'), { error: 'a list of names' }).optional(),
  /** When it was published, as exactly as known. Leave out when not known. */
  issued: date().optional(),
  /** The page we read. */
  url: address().optional(),
  /** How we know it. */
  seen: oneOf(seenAs).optional(),
  /** The day we read it. */
  read: day('the day we read it').optional(),
  /** A copy in a public archive, kept as the page was on a day. */
  archived: record({
    /** Where the copy is. */
    url: address(),
    /** The day it was taken. */
    date: day('the day the copy was taken'),
  }).optional(),
  /** The outlet whose words the page carries, when the page is a reprint. */
  reprint: words('the outlet whose words the page carries').optional(),
  /** Anything a reader should know about the page. */
  note: words('a note for the reader').optional(),
}).refine((entry) => entry.url !== undefined || entry.id === essayId, {
  error: 'the address of the page',
  path: ['url'],
});

export type Source = z.infer<typeof source>;

/** Whether a page only points to others: an encyclopedia anyone can edit, a copy of one, or a page whose note calls it a pointer. */
export function isPointer({ note = '', reprint = '' }: Pick<Source, 'note' | 'reprint'>): boolean {
  return /\bpointer\b/.test(note) || reprint === 'Wikipedia';
}
