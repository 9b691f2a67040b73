import type { Chapter } from '../../content/read-chapter.ts';
import type { Claim } from '../../content/schemas/claim.ts';
import { textOf, type Words } from '../../content/marked-words.ts';
import { licence } from '../../site/licence.ts';
import { say } from '../../site/say.ts';
import { site } from '../../site/site.ts';

/** Words on a page as Web Annotations point at them: themselves, and a few letters on either side to tell them from others. */
export interface TextQuote {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A W3C Web Annotation that ties marked words of a chapter to the claim they carry. */
interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'assessing';
  /** The page of the claim. */
  readonly body: string;
  readonly target: {
    readonly type: 'SpecificResource';
    /** The page of the chapter. */
    readonly source: string;
    /** The step, and within it the words; around the steps, the words alone. */
    readonly selector: TextQuote | { readonly type: 'FragmentSelector'; readonly conformsTo: string; readonly value: string; readonly refinedBy: TextQuote };
  };
}

interface Page {
  readonly type: 'AnnotationPage';
  readonly startIndex: number;
  readonly items: readonly Annotation[];
}

/** Every marked sentence of the story as a collection of Web Annotations. `at`: the whole address of a path in the site. */
export function annotations(chapters: readonly Chapter[], claims: readonly Claim[], at: (path: string) => string): object {
  const here = at('claims/annotations.json');
  const items = chapters.flatMap((chapter) => itsAnnotations(chapter, at)).map((item, i): Annotation => ({ ...item, id: `${here}#a${i + 1}` }));
  const modified = claims.map(({ checked }) => checked).sort().at(-1);
  const first: Page = { type: 'AnnotationPage', startIndex: 0, items };
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: here,
    type: 'AnnotationCollection',
    label: say('annotations.name', { site: site.name }),
    creator: { id: at(''), type: 'Organization', name: site.name },
    rights: licence.url,
    ...(modified && { modified: `${modified}T00:00:00Z` }),
    total: items.length,
    first: { id: `${here}#page`, ...first },
  };
}

function itsAnnotations(chapter: Chapter, at: (path: string) => string): Omit<Annotation, 'id'>[] {
  const pieces = chapter.parts.flatMap((part): readonly { readonly id?: string; readonly words: Words }[] => (part.kind === 'steps' ? part.steps : part.kind === 'words' ? [part] : []));
  return pieces.flatMap(({ id, words }) => quotes(words).map(({ claim, quote }) => ({
    type: 'Annotation',
    motivation: 'assessing',
    body: at(`claims/${claim}/`),
    target: {
      type: 'SpecificResource',
      source: at(`${chapter.id}/`),
      selector: id ? { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: id, refinedBy: quote } : quote,
    },
  })));
}

/** How many letters on either side. */
const around = 32;

/** The words that carry claims, with what stands before and after them in their paragraph: the signs of verdicts between paragraphs are no part of any. */
export function quotes(words: Words): { readonly claim: string; readonly quote: TextQuote }[] {
  return words.flatMap((part) => (typeof part !== 'string' && part.tag === 'p' ? inParagraph(part.words) : []));
}

function inParagraph(words: Words): { readonly claim: string; readonly quote: TextQuote }[] {
  const text = textOf(words, '');
  const found: { claim: string; quote: TextQuote }[] = [];
  let position = 0;
  const walk = (parts: Words): void => {
    for (const part of parts) {
      if (typeof part === 'string') {
        position += part.length;
        continue;
      }
      const begin = position;
      walk(part.words);
      if (part.tag === 'Claim') found.push({ claim: part.id!, quote: { type: 'TextQuoteSelector', exact: text.slice(begin, position), prefix: text.slice(Math.max(0, begin - around), begin), suffix: text.slice(position, position + around) } });
    }
  };
  walk(words);
  return found;
}
