import type { FullFrame } from '../../engine/marks/frame.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import type { ViewName } from '../../story.ts';
import type { Sheet } from './sheet.ts';

/** Words for each frame. */
export type Words = Readonly<Record<FullFrame, string>>;

/** A picture of the frontier, whole. */
export interface FrontierState {
  readonly title: Words;
  readonly source: Words;
  /** Where it is looked at from. */
  readonly view: ViewName;
  /** `paper`: the line alone. `bare`: on the land, which takes no side. `land`: on the land with the bands of both sides. */
  readonly ground: 'paper' | 'bare' | 'land';
  readonly draw: (sheet: Sheet) => Layers;
}

/** What a state adds to ground and line. */
export interface Layers {
  /** On the base plane, over the land and under the line: textures, halos. */
  readonly under: readonly Mark[];
  /** On the screen, over the line: dots, leaders, words. */
  readonly over: readonly Mark[];
}
