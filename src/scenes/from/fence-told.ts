import type { Library } from '../../content/library.ts';
import type { FenceFact } from '../../content/tables/fence.ts';

/** What a source tells of the fence on one topic: a row of `fence.csv`. */
export function fenceTold({ fence }: Library, topic: FenceFact['topic'], source: string): FenceFact {
  const found = fence.find((fact) => fact.topic === topic && fact.sources?.includes(source));
  if (found) return found;
  const told = fence.filter((fact) => fact.topic === topic).flatMap(({ sources }) => sources ?? []);
  throw new Error(`content/data/fence.csv has no "${topic}" told by "${source}". That topic is told by: ${told.join(', ')}.`);
}

/** The numbers in a told value, in their order: `317 of 843` gives 317 and 843. Fails unless there are as many as asked for. */
export function numbersTold({ id, value }: FenceFact, count: number): number[] {
  const numbers = [...value.matchAll(/\d+(\.\d+)?/g)].map(([digits]) => Number(digits));
  if (numbers.length !== count) throw new Error(`The row "${id}" of content/data/fence.csv should hold ${count} number(s); it says "${value}".`);
  return numbers;
}
