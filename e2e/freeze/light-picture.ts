import { optimize } from 'svgo';

/** The picture with shorter paths, as exact as they are drawn, and without the names that only scripts read and what goes without saying. */
export function lightPicture(svg: string): string {
  return optimize(svg, {
    plugins: [
      { name: 'convertPathData', params: { floatPrecision: 2 } },
      { name: 'removeAttrs', params: { attrs: ['*:data-key:.*', '*:data-of:.*', '*:text-anchor:start', '*:rx:0'] } },
    ],
  }).data;
}
