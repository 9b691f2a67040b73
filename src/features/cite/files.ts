import { bibtex } from './bibtex.ts';
import type { CslRecord } from './csl.ts';
import { ris } from './ris.ts';

/** The kinds of file a citation comes as: ending, media type and how the records are written. */
export const citeFiles = [
  { ending: 'bib', type: 'application/x-bibtex', name: 'BibTeX', write: (records: readonly CslRecord[]) => records.map(bibtex).join('\n') },
  { ending: 'ris', type: 'application/x-research-info-systems', name: 'RIS', write: (records: readonly CslRecord[]) => records.map(ris).join('\r\n') },
  { ending: 'json', type: 'application/vnd.citationstyles.csl+json', name: 'CSL-JSON', write: (records: readonly CslRecord[]) => `${JSON.stringify(records, null, 1)}\n` },
] as const;
