import type { Camera, Middle } from './camera.ts';
import { straight, type LineShape } from './line-shape.ts';

/** One element of a picture, ready for an SVG writer or for the DOM: no scene knowledge is left in it. */
export interface PictureNode {
  readonly key: string;
  readonly tag: 'path' | 'circle' | 'rect' | 'line' | 'text';
  readonly className: string;
  /** The places, groups and terms it stands for in this picture, separated by spaces. Absent from a mark that never stands for any, so that an element has the attribute always or never. */
  readonly of?: string;
  /** Every attribute of its kind, always all of them. Numbers ease, words change at once. */
  readonly attrs: Readonly<Record<string, string | number>>;
  /** The place on the map it rides on, in base-plane units. */
  readonly at?: readonly [number, number];
  /** The point of the line it rides on, counted from 0 at its first; a fraction lies between two. */
  readonly on?: number;
  /** Present where it belongs to the line and moves with it: point for point of the line, beginning with `from`, so many pixels below it at rest. */
  readonly along?: { readonly from: number; readonly down: readonly number[] };
  /** How strongly its looks paint it, 0 to 1, where that is not wholly: to ask a browser makes it work out styles and places. */
  readonly strength?: number;
  /** Rank among nodes that enter together. */
  readonly order?: number;
  /** How far a passage that follows the scroll has come when it appears, 0 to 1. */
  readonly from?: number;
  /** The numbers with which it enters such a passage, by the name of their attribute; `count` for words that count. */
  readonly begins?: Readonly<Record<string, number>>;
  /** Its words are one whole number, which counts from what it was to what it is. */
  readonly counts?: true;
  /** Words of a text, piece by piece. */
  readonly runs?: readonly (readonly [text: string, className: string])[];
  /** Present on the line only; its `d` and dashes follow from it. */
  readonly line?: LineShape;
}

export interface Picture {
  readonly camera: Camera | null;
  readonly map: readonly PictureNode[];
  readonly screen: readonly PictureNode[];
}

/** The pictures of a chapter in one frame, as the build writes them to one file. */
export interface PictureBook {
  readonly width: number;
  readonly height: number;
  readonly middle: Middle;
  /** Where the points of a straight line stand, 0 to 1; of such a line `nodes` hold the two ends alone. */
  readonly shares: readonly number[];
  /** Every element once: the land stands on many pictures. */
  readonly nodes: readonly PictureNode[];
  /** By step id, and by `step/2`, `step/3` for the further choices of a step. */
  readonly pages: Readonly<Record<string, PicturePage>>;
}

/** A picture whose elements are places in the book's list, as runs: where one begins, how many follow one another, where the next begins. */
export interface PicturePage {
  readonly camera: Camera | null;
  readonly map: readonly number[];
  readonly screen: readonly number[];
}

/** Opens a book at a page. */
export function pictureAt({ nodes, pages, shares }: PictureBook, name: string): Picture {
  const page = pages[name];
  if (!page) throw new Error(`The book of pictures has no page "${name}".`);
  const whole = (node: PictureNode): PictureNode =>
    node.line?.points.length === 4 ? { ...node, line: { ...node.line, points: straight(node.line.points, shares) } } : node;
  const find = (runs: readonly number[]): PictureNode[] =>
    runs.flatMap((first, i) => (i % 2 === 0 ? nodes.slice(first, first + runs[i + 1]!).map(whole) : []));
  return { camera: page.camera, map: find(page.map), screen: find(page.screen) };
}

/** A picture before its line is drawn. */
export function undrawn({ screen, ...picture }: Picture): Picture {
  return { ...picture, screen: screen.map((node) => (node.line ? { ...node, line: { ...node.line, reveal: 0 } } : node)) };
}
