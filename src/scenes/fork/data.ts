export interface ForkData {
  /** Share of the line's length at each of its points. */
  readonly shares: readonly number[];
  /** The day Kabul's defence minister warned that the next strike might not be borne. */
  readonly warned: Date;
}
