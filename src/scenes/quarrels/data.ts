/** What the picture of the three quarrels needs from outside; its words are the scene's own. */
export interface QuarrelsData {
  /** Share of the line's length at each of its points. */
  readonly shares: readonly number[];
}
