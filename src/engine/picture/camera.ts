/** Looks at the base plane: the point (x, y) stands at the middle of the map area, magnified k times. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** The middle of the map area on the plate, in pixels of the frame. */
export type Middle = readonly [x: number, y: number];

/** Where a base-plane point stands on the plate. */
export function project(camera: Camera, middle: Middle, x: number, y: number): [number, number] {
  return [middle[0] + (x - camera.x) * camera.k, middle[1] + (y - camera.y) * camera.k];
}

/** The `transform` of the map layer. */
export function cameraTransform(camera: Camera, middle: Middle): string {
  const [x, y] = project(camera, middle, 0, 0);
  return `translate(${round(x)},${round(y)}) scale(${round(camera.k, 4)})`;
}

/** The `transform` of a mark that rides on a place. */
export function placeTransform(camera: Camera, middle: Middle, at: readonly [number, number]): string {
  const [x, y] = project(camera, middle, at[0], at[1]);
  return `translate(${round(x)},${round(y)})`;
}

/** Coordinates are rounded at the one place where they are written. */
export function round(value: number, digits = 2): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale || 0;
}
