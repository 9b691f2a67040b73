import { pick } from '../../engine/marks/frame.ts';
import { shapePath } from '../../engine/geo/path-data.ts';
import { rayLengths } from '../../engine/geo/rays.ts';
import type { Mark, Point } from '../../engine/marks/mark.ts';
import { placeAt } from './placed.ts';
import type { Sheet } from './sheet.ts';

/** Sizes of the nested shapes that make a halo soft without a gradient. */
const SIZES = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3];
const RAYS = 30;
/** So many kilometres short of the line a halo ends, so that it never spills over it: about five pixels. One shape under every view, so that it stays when the camera moves. */
const GAP = { narrow: 4, wide: 2.4 };

/** How a halo differs from a district's, which is as wide as its point is uncertain. */
interface HaloLook {
  /** In kilometres: where a whole city is named, its own point says nothing of where in and around it. */
  readonly atLeast?: number;
  /** True for what was told before. */
  readonly isQuiet?: boolean;
}

/** A district, not a pin: as wide as its point is uncertain, in the hue of the side it lies on, cut at the line. */
export function halo(sheet: Sheet, key: string, placeId: string, { atLeast = 0, isQuiet = false }: HaloLook = {}): Mark[] {
  const at = placeAt(sheet, placeId);
  const radius = sheet.km(Math.max(sheet.place(placeId).precisionKm, atLeast));
  const look = { of: [`place:${placeId}`], className: `halo ${sheet.sideOf(at)}${isQuiet ? ' quiet' : ''}` } as const;
  const rays = rayLengths(at, radius, RAYS, sheet.line, sheet.km(pick(sheet.frame, GAP.narrow, GAP.wide)));
  const isCut = rays.some((length) => length < radius);
  return SIZES.map((size, i) =>
    isCut
      ? { kind: 'path', key: `halo-${key}-${i}`, ...look, d: shapePath(rays.map((length, ray) => along(at, ray, length * size)), 1) }
      : { kind: 'circle', key: `halo-${key}-${i}`, ...look, cx: at[0], cy: at[1], r: radius * size },
  );
}

function along([x, y]: Point, ray: number, length: number): Point {
  const angle = (ray * 2 * Math.PI) / RAYS;
  return [x + Math.cos(angle) * length, y + Math.sin(angle) * length];
}
