import type { Library } from '../../content/library.ts';
import type { Arc } from '../../engine/geo/arc.ts';
import { figureIds, type CountsData, type Figure, type FigureId } from './data.ts';

/** Who says how many were killed, October 2025 and February 2026. */
export function countsData(library: Library, { shares }: Arc): CountsData {
  const figures = Object.fromEntries(figureIds.map((id) => [id, figureOf(library, id)])) as Record<FigureId, Figure>;
  return { shares, figures };
}

function figureOf({ claimsVsAdmitted }: Library, id: FigureId): Figure {
  const found = claimsVsAdmitted.find((claimed) => claimed.id === id);
  if (!found) throw new Error(`No figure is named "${id}" in content/data/claims-vs-admitted.csv. There are: ${claimsVsAdmitted.map((claimed) => claimed.id).join(', ')}.`);
  return { value: found.value, told: found.as_told };
}
