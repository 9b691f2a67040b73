import type { Picture, PictureBook } from '../picture/picture.ts';
import { emptySvg } from './empty-svg.ts';
import { pictureStage } from './picture-stage.ts';

/**
 * The pictures for paper are fetched when a page is printed, and may come late or hang. Until one is here something
 * stands in for it: the picture as `draw` has it, or the words that tell it.
 */
export function onPaper(steps: readonly HTMLElement[], draw: (name: string) => SVGSVGElement | null): void {
  addEventListener('beforeprint', () => {
    for (const step of steps) {
      step.querySelectorAll<HTMLImageElement>('img.printed').forEach((image, i) => {
        if (image.naturalWidth > 0) return;
        const standIn = named(draw(i > 0 ? `${step.id}/${i + 1}` : step.id), image.alt) ?? told(step);
        standIn.classList.add('printed');
        image.replaceWith(standIn);
        image.addEventListener('load', () => standIn.replaceWith(image));
        image.loading = 'eager';
      });
    }
  });
}

/** A picture at rest, apart from any stage. */
export function drawnAlone(frame: string, book: PictureBook, picture: Picture): SVGSVGElement {
  const svg = emptySvg(frame, book);
  pictureStage(svg, book.middle, () => undefined).show(picture, false);
  return svg;
}

function named(picture: SVGSVGElement | null, alt: string): SVGSVGElement | null {
  picture?.setAttribute('role', 'img');
  picture?.setAttribute('aria-label', alt);
  return picture;
}

function told(step: HTMLElement): HTMLElement {
  const words = document.createElement('p');
  words.textContent = step.querySelector('.alt')!.textContent;
  return words;
}
