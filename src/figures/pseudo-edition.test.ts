import { expect, test } from 'vitest';
import { readContent } from '../content/open-content.ts';
import { frameNames, frames } from '../engine/marks/frame.ts';
import { isFromRight } from '../engine/marks/direction.ts';
import type { Drawing } from '../engine/marks/mark.ts';
import { toPicture } from '../engine/render/to-picture.ts';
import { figureNames } from '../scenes/registry.ts';
import { faultsOfDrawing } from './faults-of-drawing.ts';
import { figuresOf, type Figures } from './figures.ts';
import { pseudo, pseudoEdition } from './pseudo-edition.ts';

const { library } = readContent(figureNames());
const here = figuresOf(library);
/** As long as they may be, then shorter: a translator shortens what the check says does not fit. */
const editions = [1.3, 1.2, 1.1, 1].map((times) => figuresOf(pseudoEdition(library, () => times)));

test('words of another language are longer and read from the right; what is filled in is not touched', () => {
  expect(pseudo('About {km} of fence', 1.3)).toBe('\u200fAboutt {km} \u200foff \u200ffencee');
  expect(pseudo('', 1.3)).toBe('');
});

test.each(figureNames())('%s is legible with words up to a third longer, from right to left', (figure) => {
  for (const name of frameNames) {
    const isLegible = ({ draw }: Figures): boolean => faultsOfDrawing(figure, draw(figure, frames[name]), frames[name], library.pictures).length === 0;
    expect(editions.some(isLegible), name).toBe(true);
  }
});

test.each(figureNames())('in %s only words change their direction: map, line and axes are not mirrored', (figure) => {
  // In one frame: a picture has the same marks in all of them.
  const [ours, theirs] = [here, editions.at(-1)!].map((figures) => figures.draw(figure, frames.wide)) as [Drawing, Drawing];
  expect(told(theirs)).toEqual(told(ours));
  const { map, screen } = toPicture(theirs, frames.wide);
  for (const { key, runs, attrs } of [...map, ...screen]) {
    if (runs) expect(attrs['direction'], key).toBe(isFromRight(runs.map(([text]) => text).join('')) ? 'rtl' : undefined);
  }
});

/** A drawing without the marks of direction in its words. */
function told(drawing: Drawing): unknown {
  return JSON.parse(JSON.stringify(drawing).replaceAll('\u200f', ''));
}
