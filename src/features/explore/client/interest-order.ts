/** Where an issue stands in either order. */
export interface Ordered {
  /** Its place in the story. */
  readonly told: number;
  /** 0 where the two wishes part altogether; the higher, the nearer they are. */
  readonly apart: number;
}

/** The issues in the order asked for; those equally far apart stay as told. */
export function ordered<Issue extends Ordered>(issues: readonly Issue[], by: 'told' | 'apart'): Issue[] {
  return [...issues].sort((a, b) => (by === 'apart' ? a.apart - b.apart : 0) || a.told - b.told);
}
