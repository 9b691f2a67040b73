import { shapePath } from '../../geo/path-data.ts';
import { rayLengths } from '../../geo/rays.ts';
import type { Mark, Point } from '../../marks/mark.ts';
import { placeAt } from './placed.ts';
import type { Sheet } from './sheet.ts';

/** Sizes of the nested shapes that make a halo soft without a gradient. */
const SIZES = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3];
const RAYS = 30;
/** So many kilometres short of the line a halo ends, so that it never spills over it: about five pixels. One shape under every view, so that it stays when the camera moves. */
const GAP = { narrow: 4, wide: 2.4 };

/** A district, not a pin: as wide as its point is uncertain, in the hue of the side it lies on, cut at the line. */
export function halo(sheet: Sheet, key: string, placeId: string): Mark[] {
  const at = placeAt(sheet, placeId);
  const radius = sheet.km(sheet.place(placeId).precisionKm);
  const className = `halo ${sheet.sideOf(at)}`;
  const rays = rayLengths(at, radius, RAYS, sheet.line, sheet.km(GAP[sheet.frame.name]));
  const isCut = rays.some((length) => length < radius);
  return SIZES.map((size, i) =>
    isCut
      ? { kind: 'path', key: `halo-${key}-${i}`, className, d: shapePath(rays.map((length, ray) => along(at, ray, length * size)), 1) }
      : { kind: 'circle', key: `halo-${key}-${i}`, className, cx: at[0], cy: at[1], r: radius * size },
  );
}

function along([x, y]: Point, ray: number, length: number): Point {
  const angle = (ray * 2 * Math.PI) / RAYS;
  return [x + Math.cos(angle) * length, y + Math.sin(angle) * length];
}
