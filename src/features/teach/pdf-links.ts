import { say } from '../../site/say.ts';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { href } from '../../site/href.ts';

/** A page on paper, made by `npm run pdf`. */
export interface PdfLink {
  readonly href: string;
  readonly words: string;
}

const kinds = [
  { ending: '', words: 'lesson.chapter-pdf' },
  { ending: '-handout', words: 'lesson.handout-pdf' },
] as const;

/** The PDFs of a chapter that have been made; none on a machine that made none. */
export function pdfLinks(chapter: string, folder = resolve('public/pdf')): PdfLink[] {
  return kinds
    .map(({ ending, words }) => ({ file: `${chapter}${ending}.pdf`, words }))
    .filter(({ file }) => existsSync(`${folder}/${file}`))
    .map(({ file, words }) => ({ href: href(`pdf/${file}`), words: say(words, { size: Math.ceil(statSync(`${folder}/${file}`).size / 1000) }) }));
}
