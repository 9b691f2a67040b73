import type { Chapter } from '../read-chapter.ts';
import type { Kind, Named } from '../references.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Source } from '../schemas/source.ts';
import type { Content, Rule } from './rule.ts';

/** Parts of a content, as little of each as a rule looks at. */
interface Parts {
  readonly chapters?: readonly Partial<Chapter>[];
  readonly claims?: readonly Partial<Claim>[];
  readonly sources?: readonly Partial<Source>[];
  /** Ids of lessons. */
  readonly lessons?: readonly string[];
  /** Ids of sources that are cited. */
  readonly cited?: readonly string[];
  readonly unread?: readonly Kind[];
}

/** What a rule tells of parts of a content: `where: found -> expected`. Every entry stands on line 1. */
export function toldBy(rule: Rule, parts: Parts): string[] {
  return rule(contentOf(parts)).map(({ where, found, expected }) => `${where}: ${found} -> ${expected}`);
}

function contentOf({ chapters = [], claims = [], sources = [], lessons = [], cited = [], unread = [] }: Parts): Content {
  const named = (kind: Kind, entries: readonly { readonly id?: string }[]): Named[] =>
    entries.map(({ id = '' }) => ({ kind, id, file: 'a.yaml', where: `${id}, id`, at: (field) => `${id}, ${field}` }));
  return {
    chapters: chapters as readonly Chapter[],
    claims: claims.map((claim) => ({ sources: [], chapter: 'rift', kind: 'fact', verdict: 'confirmed', ...claim })) as unknown as readonly Claim[],
    sources: sources as readonly Source[],
    declared: [...named('chapter', chapters), ...named('claim', claims), ...named('source', sources), ...named('lesson', lessons.map((id) => ({ id })))],
    references: cited.map((id) => ({ kind: 'source', id, file: 'claims.yaml', where: 'line 1' })),
    unread,
  };
}
