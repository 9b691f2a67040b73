import type { Anchors } from '../../content/schemas/anchors.ts';

/** Names a step had before; links to them still lead to it. */
export function formerNames({ aliases }: Pick<Anchors, 'aliases'>, step: string): string[] {
  return Object.entries(aliases).filter(([, to]) => to === step).map(([from]) => from);
}
