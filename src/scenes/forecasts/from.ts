import type { Library } from '../../content/library.ts';
import type { Arc } from '../../engine/geo/arc.ts';
import type { ForecastsData } from './data.ts';

/** The essay's forecasts beside the record, in the order of the table. */
export function forecastsData(library: Library, { shares }: Arc): ForecastsData {
  return {
    shares,
    forecasts: library.forecasts.map(({ id, essay, essay_short: essayShort, outcome, finding, record, record_short: recordShort }) => ({
      id,
      essay,
      essayShort,
      outcome,
      finding,
      record,
      recordShort,
    })),
  };
}
