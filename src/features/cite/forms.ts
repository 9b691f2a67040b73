import { say } from '../../site/say.ts';
import { bibtex } from './bibtex.ts';
import type { CslRecord } from './csl.ts';
import { ris } from './ris.ts';
import { apa, blockquote, chicago, plainly, wikipedia } from './sentences.ts';

/** A citation in one form, to be copied. */
export interface CiteForm {
  readonly name: string;
  readonly text: string;
}

/** Every form a page offers of itself. `words`: what a quotation of it says. */
export function formsOf(record: CslRecord, words: string): CiteForm[] {
  return [
    { name: say('cite.plain'), text: plainly(record) },
    { name: say('cite.apa'), text: apa(record) },
    { name: say('cite.chicago'), text: chicago(record) },
    { name: 'BibTeX', text: bibtex(record).trim() },
    { name: 'RIS', text: ris(record).trim().replaceAll('\r', '') },
    { name: say('cite.wikipedia'), text: wikipedia(record) },
    { name: say('cite.quotation'), text: blockquote(record, words) },
  ];
}

/** The kinds of file a citation comes as: ending, media type and how the records are written. */
export const citeFiles = [
  { ending: 'bib', type: 'application/x-bibtex', name: 'BibTeX', write: (records: readonly CslRecord[]) => records.map(bibtex).join('\n') },
  { ending: 'ris', type: 'application/x-research-info-systems', name: 'RIS', write: (records: readonly CslRecord[]) => records.map(ris).join('\r\n') },
  { ending: 'json', type: 'application/vnd.citationstyles.csl+json', name: 'CSL-JSON', write: (records: readonly CslRecord[]) => `${JSON.stringify(records, null, 1)}\n` },
] as const;
