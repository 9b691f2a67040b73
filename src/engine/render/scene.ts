import type { Format } from '../marks/formats.ts';
import type { Frame } from '../marks/frame.ts';
import type { Drawing, Mark } from '../marks/mark.ts';
import type { Camera } from '../picture/camera.ts';

/**
 * A scene is a pure function of what it is given. No document, clock, chance, fetch or memory, and no words of its
 * own: the same data, words, state and frame always give the same marks.
 */
export interface Scene<Data, State> {
  /** Its folder's name, and the first half of a figure's name: `toll/counts`. */
  readonly name: string;
  /** Every state, whole: what it shows, never its words. Its key is the second half of a figure's name. */
  readonly states: Readonly<Record<string, State>>;
  /** What placeholders may name; where absent, the numbers and strings at the top of the data. */
  readonly values?: (data: Data) => Values;
  readonly draw: (given: Given<Data, State>) => Drawn;
}

/** What a scene draws a picture from. */
export interface Given<Data, State> {
  readonly data: Data;
  readonly words: Words;
  readonly state: State;
  readonly frame: Frame;
  /** Where the line's points stand on its length, 0 to 1: for `laidAlong`. */
  readonly line: readonly number[];
  /** Numbers and dates as words, for what is no sentence: ticks of an axis, dates on a map. */
  readonly format: Format;
}

/** The words of a picture by their key, placeholders filled; `''` where nothing is said in this frame. */
export type Words = (key: string) => string;

/** What placeholders stand for, by name. Dates are ISO strings, as exact as they are known. */
export type Values = Readonly<Record<string, number | string>>;

/** What a scene gives back; title and source are added from words and rows. */
export interface Drawn {
  /** Where the map is looked at from; left out where there is none. */
  readonly camera?: Camera;
  /** In base-plane units, moved by the camera. Painted first. */
  readonly map?: readonly Mark[];
  /** In pixels of the frame, or riding on a place (`at`). Painted in order, above the map. */
  readonly screen: readonly Mark[];
}

/** Draws a figure, `scene/state`, in a frame. */
export type DrawFigure = (figure: string, frame: Frame) => Drawing;
