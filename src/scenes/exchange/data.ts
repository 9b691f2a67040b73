import type { SideName } from '../../story.ts';

/** A word or a blow in the exchange between the two capitals. */
export interface Statement {
  readonly id: string;
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  /** The side that speaks or acts; `neither` is both, or somebody else. */
  readonly side: SideName | 'neither';
  /** Who speaks: `Mullah Yaqoob, defence minister`. */
  readonly speaker: string;
  /** What was said or done, in our words. */
  readonly words: string;
  /** The same for a phone. */
  readonly short: string;
  /** A statement is a half-disc on its side, a blow a ring on the line, a truce's beginning or end a grey dot on it. */
  readonly kind: 'statement' | 'strike' | 'clash' | 'truce';
}

export interface ExchangeData {
  /** Share of the line's length at each of its points. */
  readonly shares: readonly number[];
  readonly statements: readonly Statement[];
  /** Dates of all strikes and clashes across the line that are known, `YYYY-MM-DD`. */
  readonly blows: readonly string[];
}
