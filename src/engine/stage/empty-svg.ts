import type { PictureBook } from '../picture/picture.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A plate without a mark, as the build prints it: one layer that the camera moves, one that stands. */
export function emptySvg(frame: string, { width, height }: Pick<PictureBook, 'width' | 'height'>): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `picture ${frame}`);
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  for (const layer of ['map', 'screen']) svg.appendChild(document.createElementNS(SVG, 'g')).setAttribute('class', layer);
  return svg;
}
