/** The two sizes every picture is drawn for. Nothing is shrunk from one to the other. */
export type FrameName = 'narrow' | 'wide';

export interface Frame {
  readonly name: FrameName;
  /** Size of the whole plate, in pixels of the drawing. */
  readonly width: number;
  readonly height: number;
  /** Height of the paper strip at the top that carries the title. */
  readonly head: number;
  /** Height of the paper strip at the bottom that carries the source. */
  readonly foot: number;
  /** Left and right margin of title, source and every diagram. */
  readonly margin: number;
}

/** `narrow` is the upper part of a 360 px phone; `wide` stands beside the text on a desk. */
export const frames: Readonly<Record<FrameName, Frame>> = {
  narrow: { name: 'narrow', width: 360, height: 400, head: 34, foot: 26, margin: 16 },
  wide: { name: 'wide', width: 760, height: 640, head: 44, foot: 32, margin: 24 },
};

export const frameNames: readonly FrameName[] = ['narrow', 'wide'];

/** Picks the value meant for a frame: `pick(frame, 12, 15)`. */
export function pick<T>(frame: Frame, narrow: T, wide: T): T {
  return frame.name === 'narrow' ? narrow : wide;
}
