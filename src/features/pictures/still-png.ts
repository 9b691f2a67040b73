import { frames } from '../../engine/marks/frame.ts';
import { outlinedSvg } from '../../engine/render/outlined.ts';
import { pictureOf } from '../../engine/render/picture-book.ts';
import { picturePng } from '../../engine/render/to-png.ts';
import { drawFigure, siteLibrary } from '../../site/site-library.ts';
import { creditsOf, type Still } from './stills.ts';

const made = new Map<string, { readonly library: unknown; readonly png: Promise<Buffer<ArrayBuffer>> }>();

/** A picture in pixels, twice as large as on a desk; drawn once for file and slide, and again when the content has changed. */
export function stillPng(still: Still): Promise<Buffer<ArrayBuffer>> {
  const library = siteLibrary();
  const before = made.get(still.name);
  if (before?.library === library) return before.png;
  const png = picturePng(outlinedSvg(pictureOf(drawFigure(), still.figure, still.frame), frames[still.frame]), creditsOf(still));
  made.set(still.name, { library, png });
  return png;
}
