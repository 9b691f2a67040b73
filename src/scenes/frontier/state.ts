import type { Frame, FullFrame } from '../../engine/marks/frame.ts';
import { pick } from '../../engine/marks/frame.ts';
import type { Mark, Name, TextMark } from '../../engine/marks/mark.ts';
import type { ViewName } from '../../story.ts';
import type { Sheet } from './sheet.ts';

/** A picture of the frontier, whole: what it shows, never its words. */
export interface FrontierState {
  /** Where it is looked at from. */
  readonly view: ViewName;
  /** `paper`: the line alone. `bare`: on the land, which takes no side. `land`: on the land with the bands of both sides. */
  readonly ground: 'paper' | 'bare' | 'land';
  /** Districts, not pins, by the ids of their places. */
  readonly halos?: readonly Halo[];
  /** Seats of power, by the ids of their places. */
  readonly rings?: readonly string[];
  readonly towns?: Towns;
  readonly labels?: readonly Label[];
  /** Time at the foot: the months from the fall of Kabul on, or those and ten days of April below them. */
  readonly strip?: 'months' | 'days';
  /** Ids of places the rest of the picture stands on. */
  readonly places?: readonly string[];
  /** What cannot be told as data. */
  readonly more?: (sheet: Sheet) => Layers;
}

/** What a state adds to ground and line. */
export interface Layers {
  /** On the base plane, over the land and under the line: textures, halos. */
  readonly under?: readonly Mark[];
  /** On the screen, over the line and under the words: dots, gates, signs. */
  readonly over?: readonly Mark[];
}

/** One value a frame; `short` takes the narrow one where it has none. */
export type Framed<T> = Readonly<Record<FullFrame, T>> & { readonly short?: T };

export function framed<T>(frame: Frame, { narrow, wide, short }: Framed<T>): T {
  return pick(frame, narrow, wide, short);
}

/** Towns in the background by their ids: a dot each, and a name where the frame has room for it. */
export type Towns = Framed<Readonly<Record<string, Spot | null>>>;

export interface Halo {
  readonly place: string;
  /** Ends the marks' keys; the place where absent. */
  readonly key?: string;
  /** In kilometres: where a whole city is named, its own point says nothing of where in and around it. */
  readonly atLeast?: number;
}

/** Words of the picture, with a hairline where they stand off. A frame in which they are not said has no place for them. */
export interface Label {
  /** The key of the words. */
  readonly key: string;
  /** What they ride on: a place, or degrees; the plate where absent. */
  readonly at?: string | readonly [lon: number, lat: number];
  readonly look: string;
  readonly of?: readonly Name[];
  readonly order?: number;
  readonly places: Framed<Spot>;
}

/** Where words stand, in pixels from what they ride on. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor?: TextMark['anchor'];
  /** 160 where absent. */
  readonly width?: number;
  readonly lines?: number;
  /** Both ends of its hairline. */
  readonly leader?: readonly [x1: number, y1: number, x2: number, y2: number];
}
