import type { Rows } from '../from/rows.ts';

/** A moment of the record, and how near it came to open conflict (1), brinkmanship (0) or a bargain (-1): our reading, no measure. */
export interface Moment {
  /** Its words in `content/pictures/fork.yaml`; a moment without is an unmarked bend. */
  readonly key?: string;
  /** ISO date, to the day or the month. */
  readonly date: string;
  readonly height: number;
  /** Known to us as others quote it. */
  readonly quoted: boolean;
}

export interface ForkData {
  /** The day a defence minister warned that the next strike might not be borne; empty where it is not told. */
  readonly warned: string;
  readonly record: readonly Moment[];
}

/** The essay's picture of the ways ahead; what was said; and the record since. */
export function from(rows: Rows, state: string): ForkData {
  rows.source('kaura-2022');
  return {
    warned: state === 'trigger' ? rows.of('statements', 'w2022-04-24-yaqoob').date : '',
    record: state === 'record' ? recordOf(rows) : [],
  };
}

/** Where the record dips and rises. The heights are ours and the picture says so. */
const readings: readonly { readonly row: string; readonly height: number; readonly key?: string; readonly quoted?: boolean }[] = [
  { row: 's01', height: -0.2, key: 'truce' },
  { row: 's02', height: 0.02 },
  { row: 's08', height: 0.46 },
  { row: 's09', height: 0.5 },
  { row: 's11', height: -0.5, key: 'thaw' },
  { row: 's15', height: 0.84, key: 'battle' },
  { row: 's18', height: 0.12, key: 'doha' },
  { row: 's27', height: 1, key: 'war' },
  { row: 's32', height: -0.24, key: 'urumqi' },
  { row: 's39', height: 0.42 },
  { row: 's45', height: 0.62, key: 'autumn', quoted: true },
];

function recordOf(rows: Rows): Moment[] {
  rows.all('forecasts');
  return readings.map(({ row, height, key, quoted = false }) => ({ date: rows.of('timelineSince', row).date, height, quoted, ...(key !== undefined && { key }) }));
}
