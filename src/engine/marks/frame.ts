import type { Middle } from '../picture/camera.ts';

/** The sizes a picture is drawn for. Nothing is shrunk from one to another. */
export type FrameName = 'narrow' | 'wide' | 'short';

export interface Frame {
  readonly name: FrameName;
  /** Size of the whole plate, in pixels of the drawing. */
  readonly width: number;
  readonly height: number;
  /** Height of the paper strip at the top that carries the title; 0 where there is none. */
  readonly head: number;
  /** Height of the paper strip at the bottom that carries the source; 0 where there is none. */
  readonly foot: number;
  /** Left and right margin of title, source and every diagram. */
  readonly margin: number;
}

/**
 * `narrow` is the upper part of a 360 px phone; `wide` stands beside the text on a desk. `short` is for a phone with
 * little room above the words: no title, no source, three to five labels.
 */
export const frames: Readonly<Record<FrameName, Frame>> = {
  narrow: { name: 'narrow', width: 360, height: 400, head: 34, foot: 26, margin: 16 },
  wide: { name: 'wide', width: 760, height: 640, head: 44, foot: 32, margin: 24 },
  short: { name: 'short', width: 360, height: 290, head: 0, foot: 0, margin: 16 },
};

/** Every frame there is. */
export const frameNames: readonly FrameName[] = ['narrow', 'wide', 'short'];

/** The frames with title and source, which every picture has. */
export const fullFrames = ['narrow', 'wide'] as const satisfies readonly FrameName[];
export type FullFrame = (typeof fullFrames)[number];

/** Picks the value meant for a frame: `pick(frame, 12, 15)`. `short` takes the narrow one where it has none of its own. */
export function pick<T>(frame: Frame, narrow: T, wide: T, short: T = narrow): T {
  return { narrow, wide, short }[frame.name];
}

/** The middle of the map area: the plate without its two strips. Cameras look at it. */
export function middleOf(frame: Frame): Middle {
  return [frame.width / 2, frame.head + (frame.height - frame.head - frame.foot) / 2];
}
