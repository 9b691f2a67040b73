import { say } from '../../site/say.ts';
import type { Relation } from '../../content/tables/relations.ts';
import { siteLibrary } from '../../site/site-library.ts';
import { curly } from '../../content/curly.ts';
import { dateInWords } from '../../site/date-in-words.ts';

/** The name of a group or person. */
export function actorName(id: string): string {
  const { groups, people } = siteLibrary().names;
  const actor = [...groups, ...people].find((one) => one.id === id);
  if (!actor) throw new Error(`content/names.yaml has no group or person "${id}".`);
  return curly(actor.name);
}

/** `1994 to 2021`, `since August 2021`; nothing where no beginning is known. */
export function tieTime({ start, end }: Pick<Relation, 'start' | 'end'>): string {
  if (!start) return '';
  return end ? say('groups.from-to', { start: dateInWords(start), end: dateInWords(end) }) : say('groups.since', { start: dateInWords(start) });
}
