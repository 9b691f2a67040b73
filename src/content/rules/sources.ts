import type { Source } from '../schemas/source.ts';
import { essayId } from '../schemas/source.ts';
import { allOf, placeOf, type Content, type Rule } from './rule.ts';

/** Every source is cited: by a claim, a term, a change or a row. */
export const cited: Rule = (content) => {
  const anythingUnread = content.unread.some((kind) => kind !== 'figure');
  if (anythingUnread) return [];
  const used = new Set(content.references.filter(({ kind }) => kind === 'source').map(({ id }) => id));
  return allOf(content, 'source')
    .filter(({ id }) => id !== essayId && !used.has(id))
    .map(({ file, where, id }) => ({ file, where, found: `"${id}", which nobody cites`, expected: 'its id in the sources of a claim, a term, a change or a row of a table; or the entry taken out' }));
};

/** Every page stands in the list once. Datasets may share the page they are fetched from. */
export const listedOnce: Rule = (content) => {
  const first = new Map<string, string>();
  return content.sources.flatMap(({ id, type, url }) => {
    if (url === undefined || type === 'dataset') return [];
    const page = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    const earlier = first.get(page);
    if (earlier === undefined) first.set(page, id);
    return earlier === undefined ? [] : [{ ...placeOf(content, 'source', id, 'url'), found: `the page of "${earlier}"`, expected: `each page once: cite "${earlier}"` }];
  });
};

/** How we know a source agrees with the day we read it. */
export const readWhenThere: Rule = (content) => content.sources.flatMap((source) => {
  const told = tellOf(source);
  return told === undefined ? [] : [problemOf(content, source, ...told)];
});

function tellOf({ issued, read, seen, archived }: Source): [field: string, found: string, expected: string] | undefined {
  if (read !== undefined && seen === 'quoted') return ['read', `"${read}" beside seen: quoted`, 'no day of reading, or seen: read or copy'];
  if (read !== undefined && issued !== undefined && read < issued) return ['read', `"${read}", before it was issued`, `a day not before ${issued}`];
  if (archived !== undefined && issued !== undefined && archived.date < issued) return ['archived', `"${archived.date}", before it was issued`, `a day not before ${issued}`];
  return undefined;
}

function problemOf(content: Content, { id }: Source, field: string, found: string, expected: string) {
  return { ...placeOf(content, 'source', id, field), found, expected };
}
