/** A group, a force or a movement. */
export interface Actor {
  /** Its id in the list of names. */
  readonly id: string;
  readonly name: string;
  /** The side of the line it is drawn on where it belongs to one. */
  readonly side: 'kabul' | 'islamabad' | 'neither';
}

/** A tie between two actors, as the table of relations has it. */
export interface Tie {
  readonly id: string;
  /** Ids of actors. */
  readonly from: string;
  readonly to: string;
  /** `disputed` where somebody denies it or only one side alleges it: drawn dashed. */
  readonly certainty: 'stated' | 'disputed';
}

export interface TiesData {
  /** Share of the frontier's length at each of the line's points, 0 to 1. */
  readonly shares: readonly number[];
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
}
