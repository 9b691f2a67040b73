import type { PictureBook } from '../picture/picture.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A picture without marks. Made node by node: pages of this site may not turn text into elements. */
export function emptyPicture(frame: string, { width, height }: Pick<PictureBook, 'width' | 'height'>): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `picture ${frame}`);
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  for (const layer of ['map', 'screen']) svg.appendChild(document.createElementNS(SVG, 'g')).setAttribute('class', layer);
  return svg;
}
