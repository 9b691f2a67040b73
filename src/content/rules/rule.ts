import type { Problem } from '../problem.ts';
import type { Chapter } from '../read-chapter.ts';
import type { Kind, Named } from '../references.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Source } from '../schemas/source.ts';

/** What is to be judged as a whole, once each file has been read: entries of the right shape, and every name with its place. */
export interface Content {
  /** In reading order; those with a fault in their head or body are not among them. */
  readonly chapters: readonly Chapter[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly declared: readonly Named[];
  readonly references: readonly Named[];
  /** Kinds of which names may be missing, since a file could not be read. */
  readonly unread: readonly Kind[];
}

/** What the parts of the content must be to one another. Says nothing where what it looks at could not be read: that is told already. */
export type Rule = (content: Content) => Problem[];

/** The names of a kind, in the order of their file; none where some may be missing. */
export function allOf({ declared, unread }: Content, kind: Kind): readonly Named[] {
  return unread.includes(kind) ? [] : declared.filter((named) => named.kind === kind);
}

/** Where an entry stands, or a field of it. */
export function placeOf({ declared }: Content, kind: Kind, id: string, field?: string): Pick<Problem, 'file' | 'where'> {
  const { file, where, at } = declared.find((named) => named.kind === kind && named.id === id)!;
  return { file, where: field === undefined || at === undefined ? where : at(field) };
}
