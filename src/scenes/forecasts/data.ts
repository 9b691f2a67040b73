/** How a forecast looks beside the record. Never shown without its words. */
export type Outcome = 'held' | 'partly' | 'did-not-hold' | 'not-found' | 'not-proven';

/** What the essay expects, beside what the record shows. */
export interface Forecast {
  readonly id: string;
  /** The essay's expectation in our paraphrase, and the same for a phone. */
  readonly essay: string;
  readonly essayShort: string;
  readonly outcome: Outcome;
  /** The outcome in words. */
  readonly finding: string;
  /** What happened, and the same for a phone. */
  readonly record: string;
  readonly recordShort: string;
}

export interface ForecastsData {
  /** Share of the line's length at each of its points. */
  readonly shares: readonly number[];
  readonly forecasts: readonly Forecast[];
}
