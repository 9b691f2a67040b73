import { easeCubicInOut } from 'd3-ease';
import { select } from 'd3-selection';
import 'd3-transition';
import type { PictureNode } from '../picture/picture.ts';
import { createMark, keyOf, writeMark, type Marks } from './write-picture.ts';

/** Milliseconds. */
const LEAVE = 150;
export const MOVE = 700;
const ENTER = 300;
const RANK = 60;

export type Layer = ReturnType<typeof select<SVGGElement, unknown>>;
/** What a picture makes of the marks that stand on a layer. */
export interface Joined {
  readonly leaving: Marks;
  readonly entering: Marks;
  readonly staying: Marks;
}

/** Joins a layer's marks to a picture's nodes: new ones are made, all are in order, names and shapes change at once. */
export function join(layer: Layer, nodes: readonly PictureNode[], moving: boolean): Joined {
  const marks = layer.selectChildren<SVGElement, PictureNode>().data(nodes, keyOf) as Marks;
  marks.interrupt();
  const entering = marks.enter().append(createMark) as unknown as Marks;
  if (moving) entering.attr('opacity', 0);
  marks.each(function (node) {
    writeMark(this, node, false);
  });
  (entering as Marks).merge(marks).order();
  return { leaving: marks.exit() as unknown as Marks, entering, staying: marks };
}

/** Leavers fade out, entrants fade in at their turn, numbers ease. `flies` where camera or line move; `rides` where what belongs to the line moves with it. */
export function leaveAndEnter({ leaving, entering, staying }: Joined, flies: boolean, rides: boolean): void {
  const fades = ({ along }: PictureNode): boolean => !(rides && along);
  leaving.interrupt().filter(fades).transition().duration(LEAVE).attr('opacity', 0);
  entering
    .filter(fades)
    .transition()
    .delay((node) => waitOf(node, flies))
    .duration(ENTER)
    .attr('opacity', 1);
  staying.each(function (node) {
    const element = select(this);
    const moved = Object.entries(node.attrs).filter(([name, value]) => typeof value === 'number' && Number(element.attr(name)) !== value);
    // Only what was fading when the reader moved on: a mark without the attribute would ease from nothing.
    const faded = element.attr('opacity') !== null;
    if (moved.length === 0 && !faded) return;
    const easing = element.transition().duration(MOVE).ease(easeCubicInOut);
    if (faded) easing.attr('opacity', 1);
    for (const [name, value] of moved) easing.attr(name, value);
  });
}

/** Milliseconds until the last of them has come to rest. */
export function lengthOf(joined: readonly Joined[], flies: boolean): number {
  const waits = joined.flatMap(({ entering }) => entering.data().map((node) => waitOf(node, flies) + ENTER));
  return Math.max(MOVE, ...waits);
}

/** What enters waits until the camera and the line have come to rest, then its turn. */
function waitOf(node: PictureNode, flies: boolean): number {
  return (flies ? MOVE : LEAVE) + (node.order ?? 0) * RANK;
}
