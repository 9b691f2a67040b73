/** Whether what the two sides want on an issue parts. `local-deals` parts, but the two have made arrangements on the spot. */
export type Alignment = 'apart' | 'local-deals' | 'partly' | 'together';

export interface InterestsData {
  /** Share of the line's length at each of its points. */
  readonly shares: readonly number[];
  /** Alignment of each of the essay's issues, by its id in `interests.csv`. */
  readonly alignments: ReadonlyMap<string, Alignment>;
}
