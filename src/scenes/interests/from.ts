import type { Library } from '../../content/library.ts';
import type { Arc } from '../../engine/geo/arc.ts';
import type { Interest } from '../../content/tables/interests.ts';
import type { Alignment, InterestsData } from './data.ts';

/** How the two sides stand on each issue of the essay; an issue the essay does not raise is left out. */
export function interestsData({ interests }: Library, { shares }: Arc): InterestsData {
  const raised = interests.filter(({ paragraph }) => /^P\d/.test(paragraph));
  return { shares, alignments: new Map(raised.map(({ id, alignment }) => [id, alignments[alignment]])) };
}

const alignments: Readonly<Record<Interest['alignment'], Alignment>> = {
  diverge: 'apart',
  'diverge-with-local-deals': 'local-deals',
  partly: 'partly',
  converge: 'together',
};
