export interface ViewsData {
  /** Share of the line's length at each of its points. */
  readonly shares: readonly number[];
  /** The day the army's offensive in North Waziristan began. */
  readonly offensive: Date;
  /** Soldiers and police killed in attacks, by one counter, in one year. */
  readonly losses: { readonly counter: string; readonly year: number; readonly killed: number };
}
