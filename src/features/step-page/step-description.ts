import { site } from '../../site/site.ts';

const most = 190;

/** The first sentences of a step, as many as search results and shared links have room for. */
export function stepDescription(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const sentences = [...new Intl.Segmenter(site.edition.language, { granularity: 'sentence' }).segment(plain)].map(({ segment }) => segment);
  let description = sentences[0] ?? '';
  for (const sentence of sentences.slice(1)) {
    if ((description + sentence).trim().length > most) break;
    description += sentence;
  }
  return description.trim();
}
