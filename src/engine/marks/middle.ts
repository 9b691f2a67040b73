import type { Middle } from '../picture/camera.ts';
import type { Frame } from './frame.ts';

/** The middle of the map area: the plate without its two strips. Cameras look at it. */
export function middleOf(frame: Frame): Middle {
  return [frame.width / 2, frame.head + (frame.height - frame.head - frame.foot) / 2];
}
