import { select } from 'd3-selection';
import type { Joined } from './join-marks.ts';
import { linePath } from '../picture/line-shape.ts';
import type { PictureNode } from '../picture/picture.ts';
import { paint, type Marks } from './write-picture.ts';

/** How far each path that belongs to the line has parted from it, from 0, lying on it, to 1, as the picture has it. */
export type Parted = WeakMap<SVGElement, number>;

/**
 * Moves the paths that belong to the line with it: those that enter lie on it and part from it in the second half,
 * those that leave lie on it by the end of the first, so that none has to copy a knot that the line ties meanwhile.
 * They begin wherever a movement was broken off. `t` is linear, 0 to 1; `points` are the line's at that moment.
 */
export function alongLine({ entering, staying, leaving }: Joined, parted: Parted, ease: (t: number) => number): (t: number, points: readonly number[]) => void {
  const riders = [...ridersOf(entering, 0, 1), ...ridersOf(staying, 1, 1), ...ridersOf(leaving, 1, 0)];
  return (t, points) => {
    for (const { element, along, from, to } of riders) {
      const amount = from + (to - from) * ease(Math.min(1, Math.max(0, 2 * t - to)));
      parted.set(element, amount);
      // What lies on the line is not seen: it would only cover what the line passes under.
      paint(element, amount > 0 ? null : 0);
      element.setAttribute('d', linePath(shape(along, amount, points), 1));
    }
  };

  function ridersOf(marks: Marks, atRest: number, to: number) {
    return marks.nodes().flatMap((element) => {
      const { along } = select<SVGElement, PictureNode>(element).datum();
      return along ? { element, along, from: parted.get(element) ?? atRest, to } : [];
    });
  }
}

function shape({ from, down }: NonNullable<PictureNode['along']>, amount: number, points: readonly number[]): number[] {
  return down.flatMap((far, i) => [points[2 * (from + i)]!, points[2 * (from + i) + 1]! + far * amount]);
}
