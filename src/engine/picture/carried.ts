import { placeTransform, type Camera, type Middle } from './camera.ts';
import { rideTransform } from './line-shape.ts';
import type { PictureNode } from './picture.ts';

/** The `transform` of a mark that rides on a place of the map or on a point of the line; undefined for all others. `line`: its points, in pixels of the frame. */
export function carried({ key, at, on }: PictureNode, camera: Camera | null, middle: Middle, line: readonly number[] | undefined): string | undefined {
  if (on !== undefined && line) return rideTransform(line, on);
  if (!at) return undefined;
  if (!camera) throw new Error(`The mark "${key}" rides on a place but the drawing has no camera.`);
  return placeTransform(camera, middle, at);
}
