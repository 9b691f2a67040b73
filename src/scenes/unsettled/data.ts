import type { When } from '../../engine/marks/when.ts';

/** What the timeline of the quarrel over the line is made of. */
export interface UnsettledData {
  /** Share of the line's length at each of its points. */
  readonly shares: readonly number[];
  /** The agreement in Kabul. The axis begins here. */
  readonly agreed: When;
  /** Pakistan is created. */
  readonly partition: When;
  /** Afghanistan's vote against admitting Pakistan to the United Nations. */
  readonly vote: When;
  /** An assembly in Kabul declares the agreements void. */
  readonly jirga: When;
  /** Power changes hands in Kabul; the stance does not. In order of time. */
  readonly rulers: readonly When[];
  /** The Taliban call the question unsettled. */
  readonly restated: When;
  /** The day of the last event we know of. The axis ends here. */
  readonly asOf: When;
}
