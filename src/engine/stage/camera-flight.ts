import { interpolateZoom } from 'd3-interpolate';
import type { Camera } from '../picture/camera.ts';

/** Flies out and in again, as a bird would; `width` is the frame's, in pixels. */
export function zoomBetween(from: Camera, to: Camera, width: number): (t: number) => Camera {
  const zoom = interpolateZoom([from.x, from.y, width / from.k], [to.x, to.y, width / to.k]);
  return (t) => {
    const [x, y, seen] = zoom(t);
    return { x, y, k: width / seen };
  };
}

export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  return a === b || (!!a && !!b && a.x === b.x && a.y === b.y && a.k === b.k);
}
