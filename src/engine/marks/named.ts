import type { Mark, Name } from './mark.ts';

/** Marks that stand for a place, group or term, besides what they stand for already: the reader who points at its name finds them, and the other way round. */
export function named<Kind extends Mark>(name: Name, marks: readonly Kind[]): Kind[] {
  return marks.map((mark) => ({ ...mark, of: [...new Set([...(mark.of ?? []), name])] }));
}
