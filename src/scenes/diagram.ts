import { pick, type Frame } from '../engine/marks/frame.ts';
import type { Drawing, Mark } from '../engine/marks/mark.ts';

/** Words of a strip: the same in both frames, or shorter in the narrow one. */
type StripWords = string | readonly [narrow: string, wide: string];

/** What stands in the strips above and below a diagram. */
export interface Strips {
  readonly title: StripWords;
  readonly source: StripWords;
}

/** A picture that is no map: nothing is moved by a camera, every mark is in pixels. */
export function diagram({ title, source }: Strips, frame: Frame, screen: readonly Mark[]): Drawing {
  const words = (said: StripWords): string => (typeof said === 'string' ? said : pick(frame, ...said));
  return { title: words(title), source: words(source), camera: null, map: [], screen };
}
