import { pointsOnScreen, type LineShape } from '../picture/line-shape.ts';
import type { Camera, Middle } from '../picture/camera.ts';
import { turningFrame } from './turning-frame.ts';

/** The line as it is seen at one moment. */
export interface LineSight {
  /** In pixels of the frame. */
  readonly points: readonly number[];
  readonly dash: LineShape['dash'];
  readonly reveal: number;
  /** True while it lies exactly on the map and moves with the camera. */
  readonly onMap: boolean;
}

/** The line where it is to be. */
export function sightOf(shape: LineShape, camera: Camera | null, middle: Middle): LineSight {
  return { points: pointsOnScreen(shape, camera, middle), dash: shape.dash, reveal: shape.reveal, onMap: shape.onMap };
}

/**
 * From the line as it is seen to a shape. On the map at both ends it stays on the map, whatever the
 * camera does; otherwise it turns and bends across the screen. `t` is linear, 0 to 1.
 */
export function lineFlight(from: LineSight, shape: LineShape, camera: Camera | null, middle: Middle, ease: (t: number) => number): (t: number, now: Camera | null) => LineSight {
  const end = sightOf(shape, camera, middle);
  const bend = from.onMap && end.onMap ? null : turningFrame(from.points, end.points);
  return (t, now) => {
    if (t >= 1) return end;
    const eased = ease(t);
    return {
      points: bend ? bend(eased) : pointsOnScreen(shape, now, middle),
      dash: dashAt(from.dash, end.dash, t),
      reveal: from.reveal + (end.reveal - from.reveal) * eased,
      onMap: !bend,
    };
  };
}

/** Gaps close in the first part of a flight and open in the last, so that the line is solid while it bends. */
function dashAt(from: LineShape['dash'], to: LineShape['dash'], t: number): LineShape['dash'] {
  const closing = Math.max(0, 1 - t / 0.4);
  const opening = Math.max(0, 1 - (1 - t) / 0.4);
  if (from[1] > 0 && to[1] > 0) return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  return from[1] > 0 ? [from[0], from[1] * closing] : [to[0], to[1] * opening];
}
