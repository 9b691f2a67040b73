import type { Picture, PictureBook } from '../picture/picture.ts';
import { emptySvg } from './empty-svg.ts';
import { pictureStage } from './picture-stage.ts';

/** Firefox waits for a picture that is asked for then, and prints a copy of the page as it was before it came. */
const waits = CSS.supports('-moz-user-select', 'none');
/** WebKit counts the sheets before such a picture comes and draws them after it: what takes a place of another size then cuts off the end. */
const countsBefore = CSS.supports('hanging-punctuation', 'first');

/**
 * The pictures for paper are fetched when a page is printed, and may come late or hang. Before one that has not come
 * stands what stands in for it until then: the picture as `draw` has it, or the words that tell it in a place of its size; in Firefox those only where `draw` knows that none will come.
 */
export function onPaper(steps: readonly HTMLElement[], draw: (name: string) => SVGSVGElement | 'lost' | null): void {
  addEventListener('beforeprint', () => {
    for (const step of steps) {
      step.querySelectorAll<HTMLElement>('.printed').forEach((image, i) => {
        if (!(image instanceof HTMLImageElement) || image.naturalWidth > 0) return;
        const drawn = draw(i > 0 ? `${step.id}/${i + 1}` : step.id);
        if (!drawn && waits) return;
        const standIn = drawn instanceof Element ? named(drawn, image.alt) : told(image);
        standIn.classList.add('printed');
        image.before(standIn);
        image.loading = 'eager'; // so that, where paper does not wait, it is there when the page is printed again
        takesPart(image, false);
        const inItsPlace = (): void => {
          standIn.remove();
          takesPart(image, true);
        };
        image.addEventListener('load', () => (drawn instanceof Element && countsBefore && matchMedia('print').matches ? addEventListener('afterprint', inItsPlace, { once: true }) : inItsPlace()), { once: true });
      });
    }
  });
}

/** Out of the layout an image still comes when the browser wants it for the paper. */
function takesPart(image: HTMLImageElement, does: boolean): void {
  image.classList.toggle('printed', does);
  image.hidden = !does;
}

/** A picture at rest, apart from any stage. */
export function drawnAlone(frame: string, book: PictureBook, picture: Picture): SVGSVGElement {
  const svg = emptySvg(frame, book);
  pictureStage(svg, book.middle, () => undefined).show(picture, false);
  return svg;
}

function named(picture: SVGSVGElement, alt: string): SVGSVGElement {
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', alt);
  return picture;
}

function told(image: HTMLImageElement): HTMLElement {
  const words = document.createElement('p');
  words.textContent = image.alt;
  words.style.aspectRatio = `${image.getAttribute('width')} / ${image.getAttribute('height')}`;
  return words;
}
