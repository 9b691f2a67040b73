import type { Middle } from '../picture/camera.ts';
import type { Picture, PictureNode } from '../picture/picture.ts';
import type { Frame } from '../marks/frame.ts';
import { withoutOffPlate } from './off-plate.ts';

/** Pixels that two points of an outline keep between them. */
const apart = 2;

/**
 * The same picture, light enough to come with a page: nothing of the map beyond the plate, and no two points of an
 * outline closer than the eye tells on a phone. The stage puts every node right when it has the whole.
 */
export function thinned(picture: Picture, frame: Frame, middle: Middle): Picture {
  const { camera } = picture;
  if (!camera) return picture;
  const light = withoutOffPlate(picture, frame, middle);
  return { ...light, map: light.map.map((node) => ({ ...node, attrs: thinnedPath(node, apart / camera.k) })) };
}

function thinnedPath({ attrs }: PictureNode, least: number): PictureNode['attrs'] {
  const path = attrs['d'];
  if (typeof path !== 'string' || !/^[MLZ\d\s.,-]*$/.test(path)) return attrs;
  return { ...attrs, d: path.split('M').slice(1).map((ring) => thinnedRing(ring, least)).join('') };
}

function thinnedRing(ring: string, least: number): string {
  const points = ring.replace('Z', '').split('L');
  let [lastX, lastY] = [Infinity, Infinity];
  const kept = points.filter((point, i) => {
    const [x, y] = point.split(',').map(Number) as [number, number];
    if (i > 0 && i < points.length - 1 && Math.hypot(x - lastX, y - lastY) < least) return false;
    [lastX, lastY] = [x, y];
    return true;
  });
  return `M${kept.join('L')}${ring.includes('Z') ? 'Z' : ''}`;
}
