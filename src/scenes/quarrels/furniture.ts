import { pick, type Frame } from '../../engine/marks/frame.ts';
import { halfDisc } from '../../engine/marks/half-disc.ts';
import type { Mark } from '../../engine/marks/mark.ts';
import { sides } from '../../story.ts';
import type { QuarrelName } from './states.ts';
import { thirdsOf } from './thirds.ts';

/** What a third of the line wears, a foretaste of its chapter's pictures. `top` is the third's upper edge. */
export type Furniture = (top: number, order: number, frame: Frame) => Mark[];

export const furniture: Readonly<Record<QuarrelName, Furniture>> = { shelters: havens, fence, aims };

/** The line dashed, as on a map, and two reported places beside it. */
function havens(top: number, order: number, frame: Frame): Mark[] {
  const { x, height } = thirdsOf(frame);
  const [dash, gap] = pick(frame, [7, 4], [9, 5]);
  const dashes = Array.from({ length: Math.ceil((height - dash) / (dash + gap)) }, (_, i) =>
    paper(`quarrel-dash-${i}`, x, top + dash + i * (dash + gap), Math.min(gap, height - dash - i * (dash + gap)), order),
  );
  const halos = pick(frame, [{ dx: 28, share: 0.33, r: 17 }, { dx: 24, share: 0.77, r: 12 }], [{ dx: 48, share: 0.33, r: 28 }, { dx: 42, share: 0.76, r: 19 }]);
  return [
    ...dashes,
    ...halos.flatMap(({ dx, share, r }, i): Mark[] => [
      { kind: 'circle', key: `quarrel-haven-${i}`, className: 'soft', cx: x - dx, cy: top + share * height, r, order },
      { kind: 'circle', key: `quarrel-fighters-${i}`, className: 'fill ink', cx: x - dx, cy: top + share * height, r: r / 5, order },
    ]),
  ];
}

/** A ruler's ticks, and a piece pulled out. */
function fence(top: number, order: number, frame: Frame): Mark[] {
  const { x, height } = thirdsOf(frame);
  const spaces = pick(frame, 9, 12);
  const [pulled, length] = [0.62 * height, pick(frame, 13, 18)];
  const ticks = Array.from({ length: spaces + 1 }, (_, i): Mark => {
    const y = top + (i / spaces) * height;
    return { kind: 'rule', key: `quarrel-tick-${i}`, className: 'stroke second', x1: x, y1: y, x2: x + pick(frame, 6, 9) * (i % 3 === 0 ? 1.7 : 1), y2: y, order };
  });
  const left = ticks.filter((_, i) => Math.abs((i / spaces) * height - pulled - length / 2) > length / 2);
  return [...left, paper('quarrel-pulled', x, top + pulled, length, order)];
}

/** The two sides on one issue after another: apart, further apart, together once. */
function aims(top: number, order: number, frame: Frame): Mark[] {
  const { x, height } = thirdsOf(frame);
  const [r, reach] = pick(frame, [6, 1], [9, 1.6]);
  return [28, 38, 0, 33].flatMap((apart, i): Mark[] => {
    const y = top + (0.13 + i * 0.25) * height;
    return [
      ...(apart ? [{ kind: 'rule', key: `quarrel-span-${i}`, className: 'leader', x1: x - apart * reach, y1: y, x2: x + apart * reach, y2: y, order } as const] : []),
      halfDisc(`quarrel-kabul-${i}`, sides.kabul, x - apart * reach, y, r, order),
      halfDisc(`quarrel-islamabad-${i}`, sides.islamabad, x + apart * reach, y, r, order),
    ];
  });
}

/** Paper laid over the line: the line itself stays whole, so that it can move on as one. */
export function paper(key: string, x: number, y: number, height: number, order: number): Mark {
  return { kind: 'rect', key, className: 'paper', x: x - 4, y, width: 8, height, order };
}
