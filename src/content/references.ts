import type { Problem } from './problem.ts';
import { validNames } from './valid-names.ts';

/** The kinds of thing that have a name others refer to, and how a message calls such a name. */
const kinds = {
  chapter: 'the id of a chapter, the name of its file',
  step: 'the id of a step',
  figure: "a picture, written 'scene/state'",
  claim: 'the id of a claim in content/claims.yaml',
  speaker: 'the id of a speaker in content/speakers.yaml',
  source: 'the id of a source in content/sources.yaml',
  term: 'the id of a term in content/glossary.yaml',
  change: 'the id of a change in content/changes.yaml',
  lesson: 'the chapter of a lesson in content/teach.yaml',
  place: 'the id of a place in content/names.yaml',
  group: 'the id of a group in content/names.yaml',
  actor: 'the id of a group or person in content/names.yaml',
  marker: 'the id of a place in content/data/places.csv',
  event: 'the id of an event in content/data/events.csv',
  row: 'an id in its table',
} as const;

export type Kind = keyof typeof kinds;

/** A name and where it stands. */
export interface Named {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  readonly where: string;
  /** Where a field of the same entry stands. */
  readonly at?: (field: string) => string;
}

/** Names that are used twice, and what they name. Rows of tables must be unique in their own table, all others everywhere. */
export function repeated(declared: readonly Named[]): (Problem & { readonly kind: Kind })[] {
  const first = new Map<string, Named>();
  return declared.flatMap((named) => {
    const { kind, id } = named;
    const key = `${kind} ${kind === 'row' ? named.file : ''} ${id}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, named);
      return [];
    }
    return [{ kind, ...placeOf(named), found: `"${id}", already used in ${earlier.file}, ${earlier.where}`, expected: 'an id that is used once' }];
  });
}

/** Names that are referred to and do not exist. Kinds in `unread` are taken on trust. */
export function unknown(declared: readonly Named[], references: readonly Named[], unread: readonly Kind[]): Problem[] {
  const names = new Map(kindsOf(references).map((kind) => [kind, [...new Set(declared.filter((named) => named.kind === kind).map(({ id }) => id))]]));
  return references
    .filter(({ kind }) => !unread.includes(kind))
    .flatMap((reference) => {
      const right = names.get(reference.kind) ?? [];
      if (right.includes(reference.id)) return [];
      return [{ ...placeOf(reference), found: `"${reference.id}"`, expected: validNames(kinds[reference.kind], reference.id, right) }];
    });
}

function kindsOf(named: readonly Named[]): Kind[] {
  return [...new Set(named.map(({ kind }) => kind))];
}

function placeOf({ file, where }: Named): { file: string; where: string } {
  return { file, where };
}
