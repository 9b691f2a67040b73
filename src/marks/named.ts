import type { Mark, Name } from './mark.ts';

/** Marks that stand for a place or group: the reader who points at its name finds them, and the other way round. */
export function named<Kind extends Mark>(of: Name, marks: readonly Kind[]): Kind[] {
  return marks.map((mark) => ({ ...mark, of }));
}
