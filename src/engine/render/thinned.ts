import type { Middle } from '../picture/camera.ts';
import type { Picture } from '../picture/picture.ts';
import type { Frame } from '../marks/frame.ts';
import { withMapRings } from './map-rings.ts';
import { withoutOffPlate } from './off-plate.ts';

/** Pixels that two points of an outline keep between them. */
const apart = 3.6;

/**
 * The same picture, light enough to come with a page: nothing of the map beyond the plate, and no two points of an
 * outline closer than the eye tells on a phone. The stage puts every node right when it has the whole.
 */
export function thinned(picture: Picture, frame: Frame, middle: Middle): Picture {
  const { camera } = picture;
  if (!camera) return picture;
  return withMapRings(withoutOffPlate(picture, frame, middle), (ring) => farApart(ring, apart / camera.k));
}

function farApart(points: readonly string[], least: number): string[] {
  let [lastX, lastY] = [Infinity, Infinity];
  return points.filter((point, i) => {
    const [x, y] = point.split(',').map(Number) as [number, number];
    if (i > 0 && i < points.length - 1 && Math.hypot(x - lastX, y - lastY) < least) return false;
    [lastX, lastY] = [x, y];
    return true;
  });
}
