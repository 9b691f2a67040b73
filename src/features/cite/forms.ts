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
    { name: 'A plain sentence', text: plainly(record) },
    { name: 'Like APA', text: apa(record) },
    { name: 'Like Chicago', text: chicago(record) },
    { name: 'BibTeX', text: bibtex(record).trim() },
    { name: 'RIS', text: ris(record).trim().replaceAll('\r', '') },
    { name: 'Wikipedia', text: wikipedia(record) },
    { name: 'HTML quotation', text: blockquote(record, words) },
  ];
}
