import { round, type Middle } from '../picture/camera.ts';
import type { Picture } from '../picture/picture.ts';
import type { Frame } from '../marks/frame.ts';
import { withMapRings } from './map-rings.ts';

type Point = readonly [x: number, y: number];

/** What the plate shows of the base plane, with room for the widest stroke. */
interface Window {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels of the plate that strokes and soft edges may reach beyond a path. */
const room = 40;

/**
 * The same picture with less of the map that the plate does not show: a still never looks elsewhere. A run
 * of points that all lie beyond one edge becomes a straight piece beyond that edge, so nothing on the
 * plate changes. Coordinates keep as many digits as the picture's magnification can show.
 */
export function withoutOffPlate(picture: Picture, frame: Frame, middle: Middle): Picture {
  const { camera } = picture;
  if (!camera) return picture;
  const [x, y] = [(edge: number) => camera.x + (edge - middle[0]) / camera.k, (edge: number) => camera.y + (edge - middle[1]) / camera.k];
  const window = { left: x(-room), right: x(frame.width + room), top: y(-room), bottom: y(frame.height + room) };
  const digits = camera.k < 2 ? 1 : 2;
  return withMapRings(picture, (ring) => straightened(ring, window, digits));
}

function straightened(ring: readonly string[], window: Window, digits: number): string[] {
  const points = ring.map((pair) => pair.split(',').map(Number) as unknown as Point);
  const edges = points.map((point) => beyond(window, point));
  let common = 0; // the edges beyond which every point lies since the last one kept, that one included
  const kept = points.filter((_, i) => {
    const still = common & edges[i]!;
    const isNeedless = i > 0 && i < points.length - 1 && (still & edges[i + 1]!) !== 0;
    common = isNeedless ? still : edges[i]!;
    return !isNeedless;
  });
  return kept.map(([x, y]) => `${round(x, digits)},${round(y, digits)}`);
}

/** The edges a point lies beyond, one bit each. */
function beyond({ left, right, top, bottom }: Window, [x, y]: Point): number {
  return (x < left ? 1 : 0) | (x > right ? 2 : 0) | (y < top ? 4 : 0) | (y > bottom ? 8 : 0);
}
