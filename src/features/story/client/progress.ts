import { said } from '../../interface/client/said.ts';
import { eachScroll } from '../../../engine/stage/each-scroll.ts';
import { readingAt, type Reading, type Span } from './reading.ts';

/** Keeps the bar true to the scroll: the ruler, the minutes left and, on the whole story, the chapter. */
export function progress(): void {
  const heads = [...document.querySelectorAll<HTMLElement>('[data-minutes]')];
  if (heads.length === 0) return;
  const bar = document.querySelector<HTMLElement>('[data-bar]')!;
  const name = bar.querySelector<HTMLElement>('[data-bar-chapter]')!;
  const minutes = bar.querySelector<HTMLElement>('[data-bar-minutes]')!;
  const ruler = bar.querySelector<HTMLElement>('[data-ruler]')!;
  const done = ruler.querySelector('i')!;
  const chapters = heads.map((head) => ({ element: head.closest<HTMLElement>('article')!, minutes: Number(head.dataset['minutes']), name: head.dataset['name']! }));
  const names = new Map(chapters.map(({ element, name: told }) => [element.id, told]));

  eachScroll(() => {
    const spans = chapters.map(spanOf);
    // Read here: the height of the window, too, has the browser lay out the page.
    const reading = readingAt(innerHeight / 2, spans);
    const wide = Math.max(1, ruler.clientWidth);
    return () => write(spans, reading, wide);
  });

  function write(spans: readonly Span[], reading: Reading, wide: number): void {
    const read = spans.reduce((sum, { minutes: long }, i) => sum + long * reading.shares[i]!, Number(ruler.dataset['before']));
    // In whole pixels: what changes in every frame is worked out in every frame. A length would have the whole page laid out, too.
    const scale = `scaleX(${Number((Math.round((read / Number(ruler.dataset['ruler'])) * wide) / wide).toFixed(4))})`;
    if (done.style.transform !== scale) done.style.transform = scale;
    put(minutes, reading.chapter && reading.minutesLeft > 0 ? said('story.left', { minutes: reading.minutesLeft }) : '');
    if (bar.dataset['in'] === reading.chapter || (heads.length === 1 && !reading.chapter)) return;
    if (reading.chapter) bar.dataset['in'] = reading.chapter;
    else delete bar.dataset['in'];
    put(name, names.get(reading.chapter ?? '') ?? '');
  }
}

/** The chapter is the whole article that a head begins. */
function spanOf({ element, minutes }: { readonly element: HTMLElement; readonly minutes: number }): Span {
  const { top, height } = element.getBoundingClientRect();
  return { id: element.id, minutes, top, height };
}

function put(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
