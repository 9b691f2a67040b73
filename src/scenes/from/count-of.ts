import type { Library } from '../../content/library.ts';

/** How many died by one count of `tolls.csv`. */
export function countOf({ tolls }: Library, id: string): number {
  const found = tolls.find((toll) => toll.id === id);
  if (!found) throw new Error(`No count is named "${id}" in content/data/tolls.csv. There are: ${tolls.map((toll) => toll.id).join(', ')}.`);
  return found.killed;
}
