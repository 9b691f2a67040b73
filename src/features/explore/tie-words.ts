import type { Relation } from '../../content/tables/relations.ts';
import { siteLibrary } from '../../site/content.ts';
import { curly } from '../../content/curly.ts';
import { when } from '../../site/when.ts';

/** What a tie is, as a noun: the table says who does what, and its sentence says how. */
export const tieWords: Readonly<Record<Relation['relation'], string>> = {
  supports: 'support or alliance',
  shelters: 'shelter',
  'shares-ideology': 'shared ideas',
  fights: 'fighting',
  negotiates: 'talks',
  'splinter-of': 'a split',
  'part-of': 'part of it',
  fears: 'fear',
  accommodates: 'help abroad',
  opposes: 'opposition',
};

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
  return end ? `${when(start)} to ${when(end)}` : `since ${when(start)}`;
}
