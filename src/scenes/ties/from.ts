import type { Library } from '../../content/library.ts';
import type { Arc } from '../../engine/geo/arc.ts';
import type { TiesData } from './data.ts';

/** The group's own four ties, and the four that put them in their place. */
const drawn = ['r02', 'r04', 'r08', 'r09', 'r10', 'r11', 'r12', 'r13'];

/** The network around the Hafiz Gul Bahadur group. */
export function tiesData({ relations, names }: Library, { shares }: Arc): TiesData {
  const ties = drawn.map((id) => {
    const tie = relations.find((relation) => relation.id === id);
    if (!tie) throw new Error(`The network needs the tie "${id}"; content/data/relations.csv has none.`);
    return { id, from: tie.from, to: tie.to, certainty: tie.certainty };
  });
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  return { shares, ties, actors: names.groups.filter(({ id }) => tied.has(id)).map(({ id, name, side }) => ({ id, name: name.replaceAll("'", '’'), side })) };
}
