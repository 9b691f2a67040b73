/** The words around the rows. */
export interface ForecastsState {
  readonly title: readonly [narrow: string, wide: string];
  readonly source: readonly [narrow: string, wide: string];
  /** Over what the essay expects, left of the line. */
  readonly essay: readonly [narrow: string, wide: string];
  /** Over what happened, right of it. */
  readonly record: readonly [narrow: string, wide: string];
}

export const states = {
  record: {
    title: ['Five forecasts beside the record', 'Five forecasts beside the record, as of April\u00a02026'],
    source: ['Our reading; sources in the claims ledger', 'The outcomes are our reading; sources in the claims ledger. What came after a thing was not always caused by it.'],
    essay: ['The essay, 2022', 'The essay, spring 2022'],
    record: ['The record, to April\u00a02026', 'The record, as of April\u00a02026'],
  },
} as const satisfies Record<string, ForecastsState>;
