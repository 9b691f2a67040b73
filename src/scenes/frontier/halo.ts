import { shapePath } from '../../engine/geo/path-data.ts';
import { rayLengths } from '../../engine/geo/rays.ts';
import { pick } from '../../engine/marks/frame.ts';
import type { CircleMark, Mark, PathMark, Point } from '../../engine/marks/mark.ts';
import type { Sheet } from './sheet.ts';
import type { Halo } from './state.ts';

/** Sizes of the nested shapes that make a halo soft without a gradient. */
const SIZES = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3];
const RAYS = 30;
/** So many kilometres short of the line a halo ends, so that it never spills over it. One shape under every view, so that it stays when the camera moves. */
const GAP = { narrow: 4, wide: 2.4 };

/** A district, not a pin: as wide as its point is uncertain, in the hue of the side it lies on, cut at the line. */
export function halo(sheet: Sheet, { place, key = place, atLeast = 0 }: Halo): Mark[] {
  const at = sheet.placeAt(place);
  return soft(sheet, key, at, Math.max(sheet.place(place).precisionKm, atLeast)).map((mark) => ({ ...mark, of: [`place:${place}`] }));
}

/** Nested shapes about a point of the base plane, none of which touches the line. */
export function soft(sheet: Sheet, key: string, at: Point, radiusKm: number, more = ''): (PathMark | CircleMark)[] {
  const radius = sheet.km(radiusKm);
  const className = `halo ${sheet.sideOf(at)}${more}`;
  const rays = reach(sheet, at, radiusKm);
  const isCut = rays.some((length) => length < radius);
  return SIZES.map((size, i) =>
    isCut
      ? { kind: 'path', key: `halo-${key}-${i}`, className, d: around(at, rays.map((length) => length * size)) }
      : { kind: 'circle', key: `halo-${key}-${i}`, className, cx: at[0], cy: at[1], r: radius * size },
  );
}

/** How far a soft shape reaches in each direction, in units of the base plane. */
export function reach(sheet: Sheet, at: Point, radiusKm: number): number[] {
  return rayLengths(at, sheet.km(radiusKm), RAYS, sheet.line, sheet.km(pick(sheet.frame, GAP.narrow, GAP.wide)));
}

/** A closed shape from the lengths of its rays, clockwise from the east. */
export function around([x, y]: Point, rays: readonly number[]): string {
  return shapePath(rays.map((length, i): Point => [x + Math.cos((i * 2 * Math.PI) / rays.length) * length, y + Math.sin((i * 2 * Math.PI) / rays.length) * length]), 1);
}
