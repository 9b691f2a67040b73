import type { Frame } from '../marks/frame.ts';
import type { Drawing } from '../marks/mark.ts';

/**
 * A scene is a pure function of its data, a state and a frame. No document, clock, chance, fetch or
 * memory: the same three always give the same marks.
 */
export interface Scene<Data, State> {
  /** Its folder's name, and the first half of a figure's name: `toll/counts`. */
  readonly name: string;
  /** Every state, whole. Its key is the second half of a figure's name. */
  readonly states: Readonly<Record<string, State>>;
  readonly draw: (data: Data, state: State, frame: Frame) => Drawing;
}

/** Draws a figure, `scene/state`, in a frame. */
export type DrawFigure = (figure: string, frame: Frame) => Drawing;
