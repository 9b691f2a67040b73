import type { select } from 'd3-selection';
import type { PictureNode } from '../picture/picture.ts';
import { createMark, keyOf, writeMark, type Marks } from './write-picture.ts';

export type Layer = ReturnType<typeof select<SVGGElement, unknown>>;
/** What a picture makes of the marks that stand on a layer. */
export interface Joined {
  readonly leaving: Marks;
  readonly entering: Marks;
  readonly staying: Marks;
}

/** Joins a layer's marks to a picture's nodes: new ones are made, all are in order, names and shapes change at once. */
export function join(layer: Layer, nodes: readonly PictureNode[]): Joined {
  const marks = layer.selectChildren<SVGElement, PictureNode>().data(nodes, keyOf) as Marks;
  const entering = marks.enter().append(createMark) as unknown as Marks;
  marks.each(function (node) {
    writeMark(this, node, false);
  });
  (entering as Marks).merge(marks).order();
  return { leaving: marks.exit() as unknown as Marks, entering, staying: marks };
}
