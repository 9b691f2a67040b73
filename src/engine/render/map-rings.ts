import type { Picture, PictureNode } from '../picture/picture.ts';

/** Path data of absolute `M`, `L` and `Z` alone, as maps have it. */
const straight = /^[MLZ\d\s.,-]*$/;

/** The picture with every ring of its map written anew. A ring is handed over as its points, `x,y` each; paths with curves stay as they are. */
export function withMapRings(picture: Picture, anew: (points: readonly string[]) => readonly string[]): Picture {
  return { ...picture, map: picture.map.map((node) => ({ ...node, attrs: ringsAnew(node, anew) })) };
}

function ringsAnew({ attrs }: PictureNode, anew: (points: readonly string[]) => readonly string[]): PictureNode['attrs'] {
  const path = attrs['d'];
  if (typeof path !== 'string' || !straight.test(path)) return attrs;
  const rings = path.split('M').slice(1).map((ring) => `M${anew(ring.replace('Z', '').split('L')).join('L')}${ring.includes('Z') ? 'Z' : ''}`);
  return { ...attrs, d: rings.join('') };
}
