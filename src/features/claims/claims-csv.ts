import { csvFormatRows } from 'd3';
import type { Claim } from '../../content/schemas/claim.ts';

const columns = ['id', 'chapter', 'paragraph', 'title', 'says', 'by', 'speakers', 'kind', 'verdict', 'strength', 'record', 'checked', 'sources'] as const satisfies readonly (keyof Claim)[];

/** The ledger as CSV; `sources` and `speakers` are ids separated by spaces, as in every table. */
export function claimsCsv(claims: readonly Claim[]): string {
  const rows = claims.map((claim) => columns.map((column) => [claim[column] ?? ''].flat().join(' ')));
  return `${csvFormatRows([[...columns], ...rows])}\n`;
}
