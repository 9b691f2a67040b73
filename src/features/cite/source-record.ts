import type { Source } from '../../content/schemas/source.ts';
import { dateParts, type CslName, type CslRecord } from './csl.ts';

/** Kinds whose publisher is the house, not the title of a paper or site. */
const byHouse: readonly Source['type'][] = ['report', 'dataset'];

/** A source of ours as a citation record. */
export function sourceRecord({ id, type, title, publisher, author, issued, url, read, archived, reprint, note }: Source): CslRecord {
  const notes = [reprint && `Carries words of ${reprint}.`, note && `${note.charAt(0).toUpperCase()}${note.slice(1)}.`].filter(Boolean).join(' ');
  return {
    id,
    // The word of citation styles for a blog: a bare post is one of a forum.
    type: type === 'post' ? 'post-weblog' : type,
    title,
    ...(author && { author: author.map(nameOf) }),
    [byHouse.includes(type) ? 'publisher' : 'container-title']: publisher,
    ...(issued && { issued: dateParts(issued) }),
    // Letters beyond ASCII as percent codes: not every program reads them in an address.
    ...(url && { URL: new URL(url).href }),
    ...(read && { accessed: dateParts(read) }),
    ...(archived && { archive_location: archived.url }),
    ...(notes && { note: notes }),
  };
}

/** The last word is the family name, with small words before it: `ur Rehman`. A single word stands alone. */
function nameOf(name: string): CslName {
  const words = name.split(' ');
  if (words.length === 1) return { literal: name };
  const small = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word));
  const from = small > 0 ? small : words.length - 1;
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}
