/** What an event is filtered by. */
export interface FilteredEvent {
  readonly kind: string;
  readonly year: number;
}

/** What the reader wants to see. The two years may stand in either order. */
export interface EventFilter {
  readonly kinds: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** True for an event the reader wants to see. */
export function passes({ kind, year }: FilteredEvent, { kinds, from, to }: EventFilter): boolean {
  return kinds.includes(kind) && year >= Math.min(from, to) && year <= Math.max(from, to);
}
