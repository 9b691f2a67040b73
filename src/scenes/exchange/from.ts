import type { Library } from '../../content/library.ts';
import type { Arc } from '../../engine/geo/arc.ts';
import type { ExchangeData } from './data.ts';

/** What the two capitals said and did, and the date of every strike and clash across the line. */
export function exchangeData(library: Library, { shares }: Arc): ExchangeData {
  return {
    shares,
    statements: library.statements.map(({ id, date, side, speaker, words, short, kind }) => ({ id, date, side, speaker, words, short, kind })),
    blows: library.crossBorder.filter(({ kind }) => kind !== 'attack').map(({ date }) => date),
  };
}
