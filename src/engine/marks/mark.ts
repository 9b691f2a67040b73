import type { Camera } from '../picture/camera.ts';

/** A point in pixels of the frame, or of the base plane for what stands on the map. */
export type Point = readonly [x: number, y: number];

/** A place or group by its id in the list of names, a term by its id in the glossary, as words and marks carry it: `place:harbour`, `group:guild`, `term:treaty`. */
export type Name = `${'place' | 'group' | 'term'}:${string}`;

interface Common {
  /** Names the thing in the world (`town-harbour`, `toll-36`), not its place in the list. Unique in a drawing. */
  readonly key: string;
  /** Words from the style sheet (`src/styles/picture.css`). A scene never names a colour. */
  readonly className: string;
  /** What it stands for in this picture: words of these names and the mark light one another. A key that has names has some in every picture. */
  readonly of?: readonly Name[];
  /**
   * Screen layer only: the place on the map this mark rides on, in base-plane units. The mark's own
   * coordinates are then offsets from it in pixels.
   */
  readonly at?: Point;
  /** Screen layer only: the point of the line this mark rides on, counted from 0; a fraction lies between two (`pointOf`). Not for words. Its own coordinates are then offsets from it in pixels. */
  readonly on?: number;
  /** Rank among marks that enter together; the client turns it into a wait. 0 where absent. */
  readonly order?: number;
  /** Where the step's picture follows the scroll: how far its passage has come when this mark appears, at once, 0 to 1. A mark without it fades in near the end. */
  readonly from?: number;
  /** Where such a passage begins, for a mark that enters it: the numbers it sets off with, by the name of their attribute, on an even way to its own. `count`: of a number that counts. */
  readonly begins?: Readonly<Record<string, number>>;
}

export interface PathMark extends Common {
  readonly kind: 'path';
  /** SVG path data. When the shape becomes another shape, change the key: it then fades. */
  readonly d: string;
  /** Belongs to the line, so that it parts from it and joins it again while the line moves, instead of fading. */
  readonly along?: Along;
}
/** How a path at rest lies beside a stretch of the line. */
export interface Along {
  /** The point of the line where the stretch begins. */
  readonly from: number;
  /** For that point and each one after it, so many pixels below it; 0 for a path on the line. */
  readonly down: readonly number[];
}
export interface CircleMark extends Common {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}
export interface RectMark extends Common {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Radius of the corners; 0 where absent. */
  readonly rx?: number;
}
/** A straight stroke: leader, tick, hairline. */
export interface RuleMark extends Common {
  readonly kind: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
/** A piece of a label in one look. */
export interface Run {
  readonly text: string;
  /** Added to the mark's own look: `strong`, `second`, the hue of a side, ... */
  readonly className?: string;
}
export interface TextMark extends Common {
  readonly kind: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  /** At which of its sides it stands at `x`: `start` is the left one, in whatever direction its words are read. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly runs: readonly Run[];
  /** True for a whole number that counts on its way to another, such as a year; never for people. */
  readonly counts?: true;
  /** Words that did not fit the box they were given: a fault of the words, for their author. On the first mark of a text. */
  readonly misfit?: Misfit;
}
/** What a text takes and what it has: lines, and pixels of its widest line. */
export interface Misfit {
  readonly words: string;
  readonly lines: number;
  readonly linesAllowed: number;
  readonly width: number;
  readonly widthAllowed: number;
}
/** The line: one per drawing, the same number of points in every shape, so that it morphs by easing numbers. */
export interface LineMark extends Common {
  readonly kind: 'line';
  readonly key: 'line';
  /** From its first end to its last, as many points as the story has. Base-plane units where `onMap`, pixels of the frame otherwise. */
  readonly points: readonly Point[];
  /** True where the line lies on the map and moves with the camera. */
  readonly onMap: boolean;
  /** Stroke and gap in pixels; a gap of 0 is solid. */
  readonly dash: readonly [on: number, off: number];
  /** How much of it is drawn, from its first end, 0 to 1. */
  readonly reveal: number;
}

export type Mark = PathMark | CircleMark | RectMark | RuleMark | TextMark | LineMark;

/** All that is on a picture. Whole: it says nothing of how the reader came there. */
export interface Drawing {
  /** The one-line title inside the picture, so that any screenshot stands alone. */
  readonly title: string;
  /** The source line inside the picture. */
  readonly source: string;
  /** Where the map is looked at from; `null` where the drawing has no map. */
  readonly camera: Camera | null;
  /** In base-plane units, moved by the camera; strokes keep their width. Painted first. */
  readonly map: readonly Mark[];
  /** In pixels of the frame, or riding on a place (`at`). Painted in order, above the map. */
  readonly screen: readonly Mark[];
}
