import { textQuoteSelectorMatcher, type Chunk, type Chunker } from '@apache-annotator/selector';
import { expect, test } from 'vitest';
import { readContent } from '../../content/open-content.ts';
import { textOf } from '../../content/marked-words.ts';
import { figureNames } from '../../scenes/registry.ts';
import { annotations, quotes } from './annotations.ts';

const { library } = readContent(figureNames());
const at = (path: string): string => `https://site.example/${path}`;

test('an independent reader of Web Annotations finds the words of each mark in its step, once', async () => {
  const steps = library.chapters.flatMap((chapter) => chapter.steps);
  let marks = 0;
  for (const step of steps) {
    const found = quotes(step.words);
    expect([...new Set(found.map(({ claim }) => claim))].sort()).toEqual([...step.claims].sort());
    for (const { quote } of found) {
      const ranges = [];
      for await (const range of textQuoteSelectorMatcher(quote)(inOnePiece(textOf(step.words)))) ranges.push(range);
      expect(ranges.map(({ startIndex, endIndex }) => textOf(step.words).slice(startIndex, endIndex)), step.id).toEqual([quote.exact]);
      marks += 1;
    }
  }
  expect(marks).toBeGreaterThan(50);
});

test('a collection says how many there are, and each ties a step of a chapter to a claim', () => {
  const { chapters, claims } = library;
  const all = annotations(chapters, claims, at) as { total: number; first: { items: { id: string; body: string; target: { source: string; selector: { value?: string } } }[] } };
  expect(all).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection', id: at('claims/annotations.json'), total: all.first.items.length });
  expect(new Set(all.first.items.map(({ id }) => id)).size).toBe(all.total);
  const bodies = new Set(claims.map(({ id }) => at(`claims/${id}/`)));
  const steps = new Set(chapters.flatMap((chapter) => chapter.steps.map(({ id }) => `${at(`${chapter.id}/`)} ${id}`)));
  for (const { body, target } of all.first.items) {
    expect(bodies).toContain(body);
    if (target.selector.value) expect(steps).toContain(`${target.source} ${target.selector.value}`);
  }
});

/** A text as the reader takes it: chunks, of which this has one. */
function inOnePiece(data: string): Chunker<Chunk<string>> {
  return { currentChunk: { data }, nextChunk: () => null, previousChunk: () => null, precedesCurrentChunk: () => false };
}
